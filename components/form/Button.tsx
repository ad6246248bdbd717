import type { ComponentChildren } from 'preact';
import type { IconName } from '../icon/Icon';
import { Icon } from '../icon/Icon';
import './button.css';

interface ButtonProps {
  readonly onPress: () => void;
  readonly children?: ComponentChildren;
  /** `main`: the one thing to do here; `quiet`: beside a text; default: framed. */
  readonly look?: 'main' | 'quiet';
  readonly icon?: IconName;
  /** The whole name, where the drawn words are too few (`编辑` in each of fifty rows). */
  readonly label?: string;
  readonly disabled?: boolean;
  readonly submits?: boolean;
  /** Whether what it opens is open, and the id of that. */
  readonly expanded?: boolean;
  readonly expands?: string;
  /** Whether what it switches is on. */
  readonly pressed?: boolean;
}

/** A button of the interface; the one kind that every page uses. */
export function Button({
  onPress,
  children,
  look,
  icon,
  label,
  disabled,
  submits,
  expanded,
  expands,
  pressed,
}: ButtonProps) {
  return (
    <button
      type={submits === true ? 'submit' : 'button'}
      class={`t-button ${look === undefined ? '' : `t-button--${look}`} ${children === undefined ? 't-button--bare' : ''}`}
      aria-label={label}
      title={children === undefined ? label : undefined}
      disabled={disabled}
      aria-expanded={expanded}
      aria-pressed={pressed}
      aria-controls={expanded === true ? expands : undefined}
      onClick={submits === true ? undefined : onPress}
    >
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </button>
  );
}
