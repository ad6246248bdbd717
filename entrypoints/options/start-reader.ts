// The bundler makes the module: the address of the script with all that it imports.
// oxlint-disable-next-line import/default
import readerAddress from '../../lib/store/import/reader?worker&url';

/** The part of Trusted Types that is needed here; browsers that lack them take the address itself. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string };
}

/** The one policy that the extension's own (`wxt.config.ts`) lets a page make, once: no other script can be started under it. */
const POLICY = 'import-reader';

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy(POLICY, { createScriptURL: () => readerAddress });

/** Starts the worker that takes files apart. */
export function startReader(): Worker {
  return new Worker(policy?.createScriptURL(readerAddress) ?? readerAddress, { type: 'module' });
}
