// Cards of which one is chosen: radio buttons with room for what each gives and costs.

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { OrderKind } from '../../types/order';
import { direction } from '../text/numbers';

export interface ChoiceRow {
  readonly label: string;
  readonly value: ComponentChildren;
}

export interface ChoiceOption<T extends string> {
  readonly value: T;
  readonly title: string;
  readonly body: string;
  readonly rows: readonly ChoiceRow[];
  readonly foot?: ComponentChildren;
  /** The quantities on its card. */
  readonly why?: string;
}

export interface ChoiceGroupProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly ChoiceOption<T>[];
  /** The digit key of the first option; without it the options have none. */
  readonly firstDigit?: number;
  /** The order that it gives, so that others can lead here. */
  readonly lever?: OrderKind;
  readonly onChange: (value: T) => void;
}

interface CardProps<T extends string> {
  readonly option: ChoiceOption<T>;
  readonly group: string;
  readonly checked: boolean;
  readonly digit: number | undefined;
  readonly onChoose: () => void;
}

function ChoiceCard<T extends string>({ option, group, checked, digit, onChoose }: CardProps<T>) {
  const id = `${group}-${option.value}`;
  return (
    <label class="choice" for={id} data-why={option.why}>
      <span class="choice-title">
        <input
          class="visually-hidden"
          type="radio"
          id={id}
          name={group}
          checked={checked}
          data-digit={digit}
          aria-describedby={`${id}-body`}
          onChange={onChoose}
        />
        <span class="choice-dot" aria-hidden="true" />
        {option.title}
        {digit === undefined ? null : (
          <kbd class="key" aria-hidden="true">
            {digit}
          </kbd>
        )}
      </span>
      <span class="choice-text" id={`${id}-body`}>
        <span class="choice-body">{option.body}</span>
        {option.rows.map(({ label, value }) => (
          <span key={label} class="choice-row">
            <span>{label}</span>
            <span>{value}</span>
          </span>
        ))}
        {option.foot === undefined ? null : <span class="choice-foot">{option.foot}</span>}
      </span>
    </label>
  );
}

/** The quantities of all cards. */
export function whyOfChoices(options: readonly { readonly why?: string }[]): string | undefined {
  const all = options.flatMap(({ why }) => why ?? []);
  return all.length === 0 ? undefined : all.join(' ');
}

export function ChoiceGroup<T extends string>(props: ChoiceGroupProps<T>) {
  const group = useId();
  const { options, firstDigit } = props;
  return (
    <div
      data-why={whyOfChoices(options)}
      class={`choice-grid ${options.length > 3 ? 'is-narrow' : ''}`}
      role="radiogroup"
      aria-label={props.label}
      data-lever={props.lever}
      style={{ '--columns': options.length }}
    >
      {options.map((option, i) => (
        <ChoiceCard
          key={option.value}
          option={option}
          group={group}
          checked={option.value === props.value}
          digit={firstDigit === undefined ? undefined : firstDigit + i}
          onChoose={() => props.onChange(option.value)}
        />
      ))}
    </div>
  );
}

/** A value with its change against what stands: the mark says which way, more being better; none where it would not show. */
export function Moved({
  change,
  decimals,
  children,
}: {
  readonly change: number;
  readonly decimals: number;
  readonly children: string;
}) {
  const { name, mark } = direction(change, decimals);
  if (name === 'level') return <>{children}</>;
  return (
    <span class={name === 'up' ? 'is-good' : 'is-bad'}>
      {mark} {children}
    </span>
  );
}
