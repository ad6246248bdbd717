/**
 * The theme for a shadow root on somebody else's page. Colours are custom properties and are inherited from the page, whose
 * own rules for our host win over ours, unless ours are important inside the root.
 */
export function firmTheme(css: string): string {
  return css.replaceAll(/(--t-[\w-]+:[^;]+);/gu, '$1 !important;');
}
