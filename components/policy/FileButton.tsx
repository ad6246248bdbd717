import '../form/button.css';
import './pack-preview.css';

interface FileButtonProps {
  readonly label: string;
  /** As `accept` of a file field. */
  readonly accept: string;
  readonly disabled: boolean;
  readonly onFile: (file: File) => void;
}

/** Takes one file; the same one again too. */
export function FileButton({ label, accept, disabled, onFile }: FileButtonProps) {
  return (
    <label class="t-button t-pack-file" aria-disabled={disabled}>
      {label}
      <input
        type="file"
        accept={accept}
        disabled={disabled}
        aria-label={label}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </label>
  );
}
