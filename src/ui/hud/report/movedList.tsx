// What the turn changed, as it rises over the chart between two turns, for those who did not see that.

import {
  CHANGE_NAMES,
  PART_NAMES,
  type PassageDelta,
  type PastTurn,
  selectPassage,
} from '../../../selectors';
import { t } from '../../text';
import { WhyMark } from '../controls/whyMark';
import { movedWholeWords, movedWords } from '../movedWords';
import { countryName, type Names } from '../names';

function words(delta: PassageDelta, names: Names): string {
  if (delta.at === null) return movedWholeWords(delta);
  return t('moved.at', { country: countryName(names, delta.at), words: movedWords(delta) });
}

/** The amount, and its parts where it has any. */
function whyOf(all: string, { kind, at, parts }: PassageDelta): string {
  const of = `${all}.${at ?? kind}`;
  const names = [CHANGE_NAMES[kind], ...(parts === null ? [] : PART_NAMES[kind])];
  return names.map((name) => `${of}.${name}`).join(' ');
}

export interface MovedListProps {
  readonly turn: PastTurn;
  readonly country: string;
}

export function MovedList({ turn, country }: MovedListProps) {
  const deltas = selectPassage(turn, country);
  if (deltas.length === 0) return null;
  const all = `@moved/${turn.turn}`;
  return (
    <div class="moved" data-why={all}>
      <h3>
        {t('moved.title')} <WhyMark of={all} name={t('moved.title')} />
      </h3>
      <ul>
        {deltas.map((delta) => (
          <li
            key={delta.at ?? delta.kind}
            class={`moved-amount ${delta.amount < 0 ? 'is-loss' : ''}`}
            data-why={whyOf(all, delta)}
          >
            {words(delta, turn.after.scenario)}
          </li>
        ))}
      </ul>
    </div>
  );
}
