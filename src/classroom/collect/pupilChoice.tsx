// Chooses one of those who are compared.

import { memberName } from './names';
import type { PartProps } from './screenProps';

export interface PupilChoiceProps extends PartProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (key: string) => void;
}

export function PupilChoice({ label, model, value, onChange }: PupilChoiceProps) {
  return (
    <label class="row collect-choice">
      {label}
      <select
        class="select grow"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {model.frame.members.map((member) => (
          <option key={member.key} value={member.key}>
            {memberName(member, model.scenario)}
          </option>
        ))}
      </select>
    </label>
  );
}
