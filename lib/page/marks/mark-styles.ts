import type { Severity } from '../../chat/finding';

/** Three lines that differ in shape as well as in colour: colour is never alone. Of WCAG AA against light and dark grounds. */
const LINES: Readonly<Record<Severity, { readonly line: string; readonly light: string; readonly dark: string }>> = {
  hint: { line: 'underline dotted 2px', light: '#1a5fb4', dark: '#86b7f5' },
  warn: { line: 'underline wavy 1.5px', light: '#855300', dark: '#e9b55a' },
  block: { line: 'underline double 2px', light: '#b3261e', dark: '#ff9a90' },
};

export const SEVERITIES: readonly Severity[] = ['hint', 'warn', 'block'];

/** The line under words of this severity, as the value of `text-decoration`. */
export function decorationOf(severity: Severity, dark: boolean): string {
  const { line, light, dark: onDark } = LINES[severity];
  return `${line} ${dark ? onDark : light}`;
}

/** The same line as the style of an empty box that stands under the words, a pixel into them. */
export function underlineOf(severity: Severity, dark: boolean): string {
  const color = LINES[severity][dark ? 'dark' : 'light'];
  if (severity !== 'warn') {
    return `margin-top:-2px;border-bottom:${severity === 'hint' ? '2px dotted' : '4px double'} ${color}`;
  }
  const wave = `linear-gradient(45deg,transparent 60%,${color} 62% 78%,transparent 80%),linear-gradient(135deg,transparent 20%,${color} 22% 38%,transparent 40%)`;
  return `margin-top:-2px;height:4px;background:${wave} 0 0/6px 4px repeat-x`;
}
