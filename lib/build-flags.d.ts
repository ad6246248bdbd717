/** True only in builds made for end-to-end tests: shadow roots are open so that a test can look inside. */
declare const __OPEN_ROOTS__: boolean;
