/** What takes the attack back, so that the test's own page works again. */
type Undo = () => void;

/** A page that tries to blind or stop the guard before the agent presses Enter, and takes the attack back afterwards. */
const BY_SCRIPT: Readonly<Record<string, () => Undo>> = {
  'ends content scripts as WXT’s own scripts are ended': () => {
    for (const id of ['tuotie', 'page', 'content']) {
      document.dispatchEvent(
        new CustomEvent(`${id}:page:wxt:content-script-started`, { detail: { contentScriptName: id, messageId: '0' } }),
      );
      window.postMessage({ type: `${id}:page:wxt:content-script-started`, contentScriptName: id }, '*');
    }
    return () => undefined;
  },
  'tells the extension that it is off here': () => {
    const settings = { offAt: [location.origin], enabled: false };
    for (const name of ['settings.changed', 'page.settings']) {
      window.postMessage({ name, argument: { settings } }, '*');
      document.dispatchEvent(new CustomEvent(name, { detail: { settings } }));
    }
    return () => undefined;
  },
  'names fields of the form like its methods': () => {
    const names = [
      'contains',
      'parentElement',
      'textContent',
      'getBoundingClientRect',
      'querySelector',
      'ownerDocument',
      'closest',
      'tagName',
      'isConnected',
      'children',
      'getRootNode',
    ];
    const fields = names.map((name) => {
      const field = document.createElement('input');
      field.type = 'hidden';
      field.name = name;
      return field;
    });
    document.querySelector('.reply-box')?.append(...fields);
    return () => {
      for (const field of fields) Element.prototype.remove.call(field);
    };
  },
  'names elements like globals': () => {
    const names = ['chrome', 'browser', 'crypto', 'settings', 'MutationObserver', 'performance', 'body', 'defaultView'];
    const images = names.map((name) => {
      const image = document.createElement('img');
      image.id = name;
      image.setAttribute('name', name);
      return image;
    });
    document.body.append(...images);
    return () => {
      for (const image of images) image.remove();
    };
  },
  'storms with mutations': () => {
    const storm = document.createElement('div');
    document.body.append(storm);
    const timer = setInterval(() => {
      for (let at = 0; at < 200; at += 1) storm.append(document.createElement('i'));
      storm.replaceChildren();
    }, 1);
    return () => {
      clearInterval(timer);
      storm.remove();
    };
  },
  'defines the elements of the extension': () => {
    const seen = new MutationObserver((records) => {
      for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
        const name = node.nodeName.toLowerCase();
        if (!name.includes('-') || customElements.get(name) !== undefined) continue;
        customElements.define(
          name,
          class extends HTMLElement {
            constructor() {
              super();
              const root = this.attachInternals().shadowRoot;
              if (root !== null) (window as { stolenRoot?: ShadowRoot }).stolenRoot = root;
            }
          },
        );
      }
    });
    seen.observe(document.documentElement, { childList: true });
    return () => seen.disconnect();
  },
  'keeps taking the warning away': () => {
    const seen = new MutationObserver(() => document.querySelector(':popover-open')?.remove());
    seen.observe(document.documentElement, { childList: true });
    return () => seen.disconnect();
  },
};

/** The same attacks as source text, whose value takes the attack back. Each runs in the page's own world. */
export const DISARM: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(BY_SCRIPT).map(([name, attack]) => [name, `(${attack.toString()})()`])),
  'sets what every event handler is called by': replaced('window', {
    onkeydown: '(event) => event.stopImmediatePropagation()',
    onclick: '(event) => event.stopImmediatePropagation()',
  }),
  'stops every event at the window before anybody else': `(() => {
    const stop = (event) => event.isTrusted && event.stopImmediatePropagation();
    const types = ['keyup', 'focusin', 'visibilitychange'];
    for (const type of types) window.addEventListener(type, stop, true);
    return () => types.forEach((type) => window.removeEventListener(type, stop, true));
  })()`,
  'pollutes Object.prototype': replaced('Object.prototype', {
    level: "'pass'",
    offAt: '[location.origin]',
    findings: '[]',
    passed: "'x'",
    conversation: 'undefined',
  }),
  'replaces the methods of arrays': replaced('Array.prototype', { some: '() => false', includes: '() => false' }),
  'replaces the methods of strings': replaced('String.prototype', { trim: "() => ''", startsWith: '() => false' }),
  'replaces what events answer': replaced('Event.prototype', {
    composedPath: '() => []',
    preventDefault: '() => {}',
    stopImmediatePropagation: '() => {}',
  }),
  'replaces what elements answer': replaced('Element.prototype', {
    getBoundingClientRect: '() => new DOMRect()',
    closest: '() => document.body',
    checkVisibility: '() => false',
  }),
  'replaces what the document answers': replaced('Document.prototype', {
    querySelectorAll: '() => []',
    elementFromPoint: '() => null',
  }),
  'shows another value of the field': `(() => {
    const field = document.querySelector('.reply-input');
    Object.defineProperty(field, 'value', { get: () => '您好', set: () => {}, configurable: true });
    // What the agent types goes past this.
    return () => delete field.value;
  })()`,
  'opens every shadow root from now on': replaced('Element.prototype', {
    attachShadow: `(() => {
      const attach = Element.prototype.attachShadow;
      return function (init) { return attach.call(this, { ...init, mode: 'open' }); };
    })()`,
  }),
  'hides timers and observers': replaced('window', {
    MutationObserver: 'function () {}',
    setTimeout: '() => 0',
    requestIdleCallback: '() => 0',
  }),
  'stops the clock': replaced('performance', { now: '() => 1e9' }),
  'keeps taking the keyboard back': `(() => {
    const take = () => document.querySelector('.reply-input')?.focus();
    const timer = setInterval(take, 5);
    document.addEventListener('focusout', take);
    return () => {
      clearInterval(timer);
      document.removeEventListener('focusout', take);
    };
  })()`,
};

/** Source text that replaces members of an object and gives what puts them back. */
function replaced(target: string, members: Readonly<Record<string, string>>): string {
  const steps = Object.entries(members).map(
    ([name, value]) => `
      const had_${name} = Object.getOwnPropertyDescriptor(target, '${name}');
      Object.defineProperty(target, '${name}', { value: ${value}, configurable: true, writable: true });
      undo.push(() => had_${name} === undefined ? delete target.${name} : Object.defineProperty(target, '${name}', had_${name}));`,
  );
  return `(() => { const target = ${target}; const undo = []; ${steps.join('')} return () => { for (const step of undo) step(); }; })()`;
}
