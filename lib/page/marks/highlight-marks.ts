import type { Severity } from '../../chat/finding';
import { findRanges } from './find-ranges';
import { decorationOf, SEVERITIES } from './mark-styles';
import type { MarkLayer } from './marks';

/**
 * Lines under words of an editable element by the CSS Custom Highlight API: the page's DOM stays as it is, and the style comes in
 * a constructed sheet, which no CSP of the page forbids.
 *
 * What the page can learn: `CSS.highlights` and `adoptedStyleSheets` are its own to read, so it sees that something underlines which
 * of its own words in one of three ways. It does not learn which rule spoke nor why, and could not tell less from a picture of the
 * screen. The names are made anew each time, so that no page can style or look for them beforehand.
 *
 * Undefined where the browser has no such API or keeps it from extensions.
 */
export function createHighlightMarks(document: Document, randomName: () => string): MarkLayer | undefined {
  if (typeof CSS === 'undefined' || typeof Highlight === 'undefined' || !('highlights' in CSS)) return undefined;
  const registry = CSS.highlights;
  const names = new Map<Severity, string>(SEVERITIES.map((severity) => [severity, randomName()]));
  let sheet: CSSStyleSheet | undefined;
  let styled: Document | ShadowRoot | undefined;

  const adopt = (scope: Document | ShadowRoot, dark: boolean) => {
    if (styled !== scope) drop();
    sheet ??= new CSSStyleSheet();
    sheet.replaceSync(
      [...names]
        .map(([severity, name]) => `::highlight(${name}){text-decoration:${decorationOf(severity, dark)}}`)
        .join(''),
    );
    styled = scope;
    // A page that sets its own sheets throws ours out.
    if (!scope.adoptedStyleSheets.includes(sheet)) scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, sheet];
  };
  const drop = () => {
    if (styled !== undefined) styled.adoptedStyleSheets = styled.adoptedStyleSheets.filter((one) => one !== sheet);
    styled = undefined;
  };
  const hide = () => {
    for (const name of names.values()) registry.delete(name);
    drop();
  };
  return {
    show: (composer, draft, marks, dark) => {
      const sorted = SEVERITIES.map((severity) => marks.filter((mark) => mark.severity === severity));
      const ranges = sorted.map((some) => findRanges(composer, draft, some));
      if (ranges.includes(undefined)) {
        hide();
        return;
      }
      const scope = composer.getRootNode();
      adopt(scope instanceof ShadowRoot ? scope : document, dark);
      for (const [i, severity] of SEVERITIES.entries()) {
        const highlight = new Highlight(...(ranges[i] ?? []));
        highlight.priority = i;
        registry.set(names.get(severity) ?? '', highlight);
      }
    },
    // Ranges live: the browser moves them with every edit.
    follow: () => undefined,
    hide,
    owns: () => false,
  };
}
