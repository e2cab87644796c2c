// A box to tick, with a line that says what it means.

import { useId } from 'preact/hooks';

export interface ToggleProps {
  readonly label: string;
  readonly note?: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

export function Toggle({ label, note, isOn, onChange }: ToggleProps) {
  const id = useId();
  return (
    <div>
      <label class="toggle">
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby={note === undefined ? undefined : id}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <strong>{label}</strong>
      </label>
      {note === undefined ? null : (
        <p id={id} class="muted small">
          {note}
        </p>
      )}
    </div>
  );
}
