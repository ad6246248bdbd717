import './switch.css';

interface SwitchProps {
  /** What is switched on or off; read out with the state. */
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly disabled?: boolean;
  /** Leave the label to the text beside. */
  readonly bare?: boolean;
}

/** Something that is on or off and changes at once. */
export function Switch({ label, on, onChange, disabled, bare }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="t-switch"
      aria-checked={on}
      aria-label={bare === true ? label : undefined}
      disabled={disabled}
      onClick={() => onChange(!on)}
    >
      {bare !== true && <span>{label}</span>}
      <span class="t-switch__track" aria-hidden="true">
        <span class="t-switch__thumb" />
      </span>
    </button>
  );
}
