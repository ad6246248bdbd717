/**
 * What a page can find out about the extension while its panel and a warning are on the page; each gives what it learnt,
 * or nothing. Runs in the page's own world.
 */
export const LEARN: Readonly<Record<string, () => string | undefined>> = {
  'opens a shadow root': () =>
    [...document.querySelectorAll('*')].find((element) => element.shadowRoot !== null)?.localName,
  'takes a root by defining the element': () => {
    for (const host of document.documentElement.children) {
      const name = host.localName;
      if (!name.includes('-') || customElements.get(name) !== undefined) continue;
      let stolen: ShadowRoot | null = null;
      customElements.define(
        name,
        class extends HTMLElement {
          constructor() {
            super();
            stolen = this.attachInternals().shadowRoot;
          }
        },
      );
      if (stolen !== null) return name;
    }
    return undefined;
  },
  'attaches a root of its own': () => {
    const host = document.querySelector(':popover-open');
    try {
      return host === null ? undefined : host.attachShadow({ mode: 'open' }).mode;
    } catch {
      return undefined;
    }
  },
  'counts frames': () => (window.length === 0 ? undefined : `${window.length} frames`),
  'finds a frame of the extension': () =>
    document.querySelector('iframe[src*="extension:"]')?.getAttribute('src') ?? undefined,
  'reads what the browser has loaded': () =>
    performance
      .getEntries()
      .map(({ name }) => name)
      .find((name) => name.includes('extension:')),
  'selects everything': () => {
    getSelection()?.selectAllChildren(document.documentElement);
    const text = getSelection()?.toString() ?? '';
    getSelection()?.removeAllRanges();
    return /妥帖|仍然发送|再按/u.exec(text)?.[0];
  },
  'serialises the page': () => /妥帖|extension:/u.exec(new XMLSerializer().serializeToString(document))?.[0],
  'points at the panel': () => {
    const host = [...document.documentElement.children].find(({ localName }) => localName.startsWith('x-'));
    const box = host?.getBoundingClientRect();
    if (box === undefined) return undefined;
    const hit = document.elementFromPoint(box.left + 20, box.top + 10);
    return hit === null || hit === host || document.body.contains(hit) ? undefined : hit.localName;
  },
  'looks for globals': () => Object.keys(window).find((name) => /tuotie|wxt/iu.test(name)),
  'has heard messages': () => (window as { heardMessages?: string[] }).heardMessages?.[0],
};
