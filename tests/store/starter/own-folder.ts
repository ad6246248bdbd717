import { starterAssets } from '../../../lib/headless/starter-packs';

const files = new Map(starterAssets().map(({ path, contents }) => [`/${path}`, contents]));

/** The extension's own folder as far as shipped phrases go: a `fetch` for tests. */
export async function fetchFromOwnFolder(address: string | URL | Request): Promise<Response> {
  const contents = files.get(new URL(address instanceof Request ? address.url : address).pathname);
  return contents === undefined ? new Response('', { status: 404 }) : new Response(contents);
}
