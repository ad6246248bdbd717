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
