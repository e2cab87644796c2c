// One answer in a dialog that asks for one: a card with what follows from it, chosen by pointer, arrows or its digit.

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { EffectFact } from '../../../selectors';
import type { SessionState } from '../../../session';
import { Icon } from '../controls/icon';
import { ChoiceBands, type ChoiceForecasts } from '../forecast/choiceBands';
import { EffectRows } from './effectRows';

export interface AnswerCardProps {
  readonly state: SessionState;
  readonly bands: ChoiceForecasts;
  /** What the answers of the dialog are told apart from others by. */
  readonly group: string;
  readonly title: string;
  readonly text: string;
  readonly effects: readonly EffectFact[];
  /** Its place among the answers, from 1. */
  readonly digit: number;
  /** Its place among those that can be given, from 0, as their forecasts stand. */
  readonly place: number;
  readonly why: string;
  readonly isChosen: boolean;
  /** Why it cannot be given; left out where it can. */
  readonly locked?: string | undefined;
  /** What is said of it at its foot. */
  readonly foot?: string | undefined;
  readonly onChoose: () => void;
  /** What follows behind its effects. */
  readonly children?: ComponentChildren;
}

interface HeadProps extends AnswerCardProps {
  readonly id: string;
}

function Head({ id, group, title, digit, isChosen, locked, onChoose }: HeadProps) {
  return (
    <span class="choice-title">
      <input
        class="visually-hidden"
        type="radio"
        name={group}
        checked={isChosen}
        disabled={locked !== undefined}
        aria-labelledby={`${id}-name`}
        aria-describedby={id}
        aria-keyshortcuts={String(digit)}
        data-autofocus={isChosen || undefined}
        onChange={onChoose}
      />
      <span class="choice-dot" aria-hidden="true" />
      <span id={`${id}-name`}>{title}</span>
      <kbd class="key" aria-hidden="true">
        {digit}
      </kbd>
    </span>
  );
}

export function AnswerCard(props: AnswerCardProps) {
  const { state, bands, text, effects, place, why, locked, foot, children } = props;
  const id = useId();
  return (
    <label
      id={id}
      class={`choice event-choice ${locked === undefined ? '' : 'is-locked'}`}
      data-why={why}
    >
      <Head {...props} id={id} />
      <span class="choice-body">{text}</span>
      <EffectRows effects={effects} />
      {children}
      {locked === undefined ? (
        <ChoiceBands state={state} place={place} {...bands} />
      ) : (
        <span class="choice-foot small">
          <Icon name="limit" size="s" /> <span class="grow">{locked}</span>
        </span>
      )}
      {foot === undefined ? null : <span class="choice-foot muted small">{foot}</span>}
    </label>
  );
}
