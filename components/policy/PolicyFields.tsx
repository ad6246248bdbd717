import type { ComponentChildren } from 'preact';
import './policy-fields.css';

interface PolicyFieldsProps {
  /** A supervisor has locked the rules: everything inside can be read, nothing changed. */
  readonly disabled: boolean;
  readonly children: ComponentChildren;
}

/** Controls that a supervisor's lock covers. */
export function PolicyFields({ disabled, children }: PolicyFieldsProps) {
  return (
    <fieldset class="t-policy-fields" disabled={disabled}>
      {children}
    </fieldset>
  );
}
