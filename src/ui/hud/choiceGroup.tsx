// Cards of which one is chosen: radio buttons with room for what each option gives and costs.

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { OrderKind } from '../../types/order';
import { direction } from '../text/numbers';
import { type ChoiceGains, whyGain } from './forecast/choiceGains';
import { ChoiceGain } from './forecast/gainWords';
import { RefusalNote, useClosed } from './refusalNote';

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
  /** The quantities on the option's card. */
  readonly why?: string;
}

export interface ChoiceGroupProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly ChoiceOption<T>[];
  /** The digit key of the first option; without it the options have none. */
  readonly firstDigit?: number;
  /** The order that this control gives, by which others lead here. */
  readonly decision: OrderKind;
  /** What each option adds to the final score, by its value. */
  readonly gains?: ChoiceGains;
  readonly onChange: (value: T) => void;
}

interface CardProps<T extends string> {
  readonly option: ChoiceOption<T>;
  readonly group: string;
  readonly checked: boolean;
  readonly closed: boolean;
  readonly digit: number | undefined;
  readonly gains: ChoiceGains | undefined;
  readonly onChoose: () => void;
}

function whyOfChoice(
  { why, value }: ChoiceOption<string>,
  gains?: ChoiceGains,
): string | undefined {
  return gains === undefined ? why : [why, whyGain(gains, value)].join(' ').trim();
}

function ChoiceCard<T extends string>(props: CardProps<T>) {
  const { option, group, checked, closed, digit, gains, onChoose } = props;
  const id = `${group}-${option.value}`;
  return (
    <label class="choice" for={id} data-why={whyOfChoice(option, gains)}>
      <span class="choice-title">
        <input
          class="visually-hidden"
          type="radio"
          id={id}
          name={group}
          checked={checked}
          disabled={closed}
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
        {gains === undefined ? null : <ChoiceGain gains={gains} of={option.value} />}
        {option.foot === undefined ? null : <span class="choice-foot">{option.foot}</span>}
      </span>
    </label>
  );
}

/** The quantities of all cards, and of what the options add to the final score. */
export function whyOfChoices(
  options: readonly { readonly why?: string }[],
  gains?: ChoiceGains,
): string {
  return [...options, gains ?? {}].flatMap(({ why }) => why ?? []).join(' ');
}

export function ChoiceGroup<T extends string>(props: ChoiceGroupProps<T>) {
  const group = useId();
  const { options, firstDigit, gains, decision } = props;
  const closed = useClosed(decision);
  return (
    <>
      <RefusalNote kind={decision} />
      <div
        data-why={whyOfChoices(options, gains)}
        class={`choice-grid ${options.length > 3 ? 'is-narrow' : ''}`}
        role="radiogroup"
        aria-label={props.label}
        aria-disabled={closed || undefined}
        data-decision={decision}
        style={{ '--columns': options.length }}
      >
        {options.map((option, i) => (
          <ChoiceCard
            key={option.value}
            option={option}
            group={group}
            checked={option.value === props.value}
            closed={closed}
            digit={firstDigit === undefined ? undefined : firstDigit + i}
            gains={gains}
            onChoose={() => props.onChange(option.value)}
          />
        ))}
      </div>
    </>
  );
}

/** A value with its change against the present one. The mark shows the direction, up being better; there is none where the change is too small to see. */
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
