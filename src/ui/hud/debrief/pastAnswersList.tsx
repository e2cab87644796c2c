// The dated choices that a seat has met: what it answered, what par answered, and what was really done.

import type { PastAnswer } from '../../../selectors';
import type { Scenario } from '../../../types/scenario';
import { t } from '../../text';
import { SourceDetails } from '../history/sourceDetails';
import { whenWords } from '../history/whenWords';
import { datedEvent, eventName, eventText, optionName } from '../names';
import { Fact } from '../why/sourceFacts';

interface AnswerProps {
  readonly answer: PastAnswer;
  readonly names: Scenario;
}

/** Whether the answer was the one that was really given. */
function verdictOf({ own, happened }: PastAnswer): string {
  if (happened === null) return t('beside.notKnown');
  return t(own === happened ? 'beside.sameAnswer' : 'beside.otherAnswer');
}

function Answer({ answer, names }: AnswerProps) {
  const { event, own, isChosen, par, happened } = answer;
  const card = datedEvent(names, event);
  if (card === undefined || 'isSupposed' in card) return null;
  const nameOf = (option: string) => optionName(names, event, option);
  return (
    <li class="notice-item" data-event={event}>
      <p class="cap muted">{whenWords(card)}</p>
      <h4>{eventName(names, event)}</h4>
      <p>{eventText(names, event)}</p>
      <dl class="facts">
        <Fact name={t(isChosen ? 'beside.youAnswered' : 'beside.youLeftIt')}>
          <b>{nameOf(own)}</b>
        </Fact>
        {par === null ? null : <Fact name={t('beside.parAnswered')}>{nameOf(par)}</Fact>}
        <Fact name={t('beside.really')}>
          {happened === null ? null : <b>{nameOf(happened)}. </b>}
          {verdictOf(answer)}
        </Fact>
      </dl>
      <SourceDetails card={card} />
    </li>
  );
}

export interface PastAnswersListProps {
  readonly answers: readonly PastAnswer[];
  readonly names: Scenario;
}

export function PastAnswersList({ answers, names }: PastAnswersListProps) {
  return (
    <section class="stack" aria-label={t('beside.answers')}>
      <h3>{t('beside.answers')}</h3>
      {answers.length === 0 ? (
        <p>{t('beside.noAnswers')}</p>
      ) : (
        <ol class="notice-list">
          {answers.map((answer) => (
            <Answer key={answer.event} answer={answer} names={names} />
          ))}
        </ol>
      )}
    </section>
  );
}
