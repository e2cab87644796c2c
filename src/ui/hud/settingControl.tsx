// The control of one setting, as its row describes it.

import {
  type Choice,
  type Row,
  SETTINGS,
  type Settings,
  type SettingName,
  type Switch,
} from '../settings';
import { t } from '../text';
import { Segmented } from './controls/segmented';
import { Toggle } from './controls/toggle';

export interface SettingControlProps<K extends SettingName> {
  readonly name: K;
  readonly value: Settings[K];
  readonly onChange: (value: Settings[K]) => void;
}

interface RowProps<R, T> {
  readonly row: R;
  readonly value: T;
  readonly onChange: (value: T) => void;
}

function SwitchControl({ row, value, onChange }: RowProps<Switch, boolean>) {
  const isReversed = row.isShownReversed === true;
  return (
    <Toggle
      label={t(row.label)}
      {...(row.note === undefined ? {} : { note: t(row.note) })}
      isOn={value !== isReversed}
      onChange={(isOn) => onChange(isOn !== isReversed)}
    />
  );
}

function ChoiceControl({ row, value, onChange }: RowProps<Choice<string>, string>) {
  return (
    <Segmented
      label={t(row.label)}
      value={value}
      onChange={onChange}
      options={row.options.map((option) => ({ value: option, ...row.nameOf(option) }))}
    />
  );
}

export function SettingControl<K extends SettingName>(props: SettingControlProps<K>) {
  const { name, value } = props;
  const row: Row = SETTINGS[name];
  const onChange = props.onChange as (value: boolean | string) => void;
  return row.kind === 'switch' ? (
    <SwitchControl row={row} value={value === true} onChange={onChange} />
  ) : (
    <ChoiceControl row={row} value={String(value)} onChange={onChange} />
  );
}
