// How each chapter's question was answered: points of the seat and of par, out of what a full answer is worth.

import type { AnswerRow, Ministers, ScoreLedger } from '../../../selectors';
import { t } from '../../text';
import { short, wholePercent } from '../../text/numbers';
import { Sheet } from '../controls/sheet';
import { ChapterPicture } from '../pictures/chapterPicture';

const FULL_PERCENT = 100;

function Row({ row }: { readonly row: AnswerRow }) {
  const { index, chapter, own, par, worth } = row;
  const share = (value: number) => `${(value / worth) * FULL_PERCENT}%`;
  return (
    <li class="answer-row">
      <span class="answer-picture">
        <ChapterPicture chapter={chapter} />
      </span>
      <span>
        <span class="muted small" data-place>
          {t('debrief.chapterNumber', { number: index + 1 })}
        </span>{' '}
        <b>{t(`chapter.${chapter}`)}</b>
      </span>
      <span class="meter" aria-hidden="true">
        <span class="meter-fill" style={{ '--share': share(own) }} />
        <span class="meter-mark" style={{ '--at': share(par) }} />
      </span>
      <span class="answer-points">
        {t('debrief.answerPoints', {
          own: short(own, 2),
          worth: short(worth, 2),
          par: short(par, 2),
        })}
      </span>
    </li>
  );
}

/** How often ministers got their wishes, and how loyal that left them. */
function MinistersLine({ facts }: { readonly facts: Ministers }) {
  const { ministers, wishesMet: met, wishesSettled: asked } = facts;
  if (asked === 0) return null;
  const loyalties = ministers.map(({ id, loyaltyPercent }) =>
    t('ministers.debriefLoyalty', {
      minister: t(`voice.name.${id}`),
      loyalty: wholePercent(loyaltyPercent),
    }),
  );
  return (
    <p class="small" data-why="@ministers">
      {t('ministers.debrief', { met, asked, loyalties: loyalties.join(', ') })}
    </p>
  );
}

export interface AnswersSheetProps {
  readonly ledger: ScoreLedger;
  readonly ministers: Ministers;
}

export function AnswersSheet({ ledger, ministers }: AnswersSheetProps) {
  if (ledger.answers.length === 0) return null;
  return (
    <Sheet
      title={t('debrief.answersTitle')}
      note={t('debrief.markIsPar')}
      className="span-8"
      why="@debrief.ledger.answers"
    >
      <ul>
        {ledger.answers.map((row) => (
          <Row key={row.index} row={row} />
        ))}
      </ul>
      <MinistersLine facts={ministers} />
    </Sheet>
  );
}
