// A chapter's question: what it is measured against, how it stands, and until when an order still counts.

import type { ChapterTile, Deadline, QuestionFacts } from '../../../selectors';
import { hasText, t, tNamed } from '../../text';
import { halfYearName, short } from '../../text/numbers';
import { Icon } from '../controls/icon';
import { WhyMark } from '../controls/whyMark';
import { Term } from '../glossary/term';
import { WithTerms } from '../glossary/withTerms';
import { Plate } from '../plate';
import { answerPoints, figureWords, measureWords } from './chapterWords';

/** How the figure has moved since the chapter began, or what it is today; trust that has to be won has no figure before that. */
function standWords({ kind, before, now }: QuestionFacts, state: ChapterTile['state']): string {
  const isTrust = kind === 'trust' || kind === 'othersTrust';
  if (isTrust && state === 'next') return t(`measure.${kind}`) + '.';
  const values = {
    measure: t(`measure.${kind}`),
    before: figureWords(kind, before),
    now: figureWords(kind, now),
  };
  if (state === 'past') return t('chapterView.ended', values);
  const hasMoved = state === 'present' && before !== now;
  return t(hasMoved ? 'chapterView.fromTo' : 'chapterView.today', values);
}

function scaleWords(question: QuestionFacts, isLater: boolean): string {
  const { kind, nothing, all, nothingMeasure, allMeasure, worth } = question;
  if (isLater)
    return t('chapterView.scaleLater', {
      nothing: measureWords(kind, nothingMeasure),
      all: measureWords(kind, allMeasure),
      worth: short(worth),
    });
  const values = {
    nothing: figureWords(kind, nothing.figure),
    all: figureWords(kind, all.figure),
    worth: short(worth),
  };
  return all.homeChipPoints > 0
    ? t('chapterView.scaleHome', { ...values, home: short(all.homeChipPoints, 1) })
    : t('chapterView.scale', values);
}

/** Now and expected on a scale from no to a full answer; the text beside it says the same. */
export function AnswerMeter({ tile }: { readonly tile: ChapterTile }) {
  const worth = tile.question?.worth ?? 1;
  const at = (value: number | null) => `${((value ?? 0) / worth) * 100}%`;
  return (
    <span class="meter answer-meter" aria-hidden="true">
      <span class="meter-fill" style={{ '--share': at(tile.points) }} />
      {tile.expectedPoints === null ? null : (
        <span class="meter-mark" style={{ '--at': at(tile.expectedPoints) }} />
      )}
    </span>
  );
}

interface MeterProps {
  readonly tile: ChapterTile;
  /** A demand without an answer, which what is expected takes for refused. */
  readonly hasOpenDemand: boolean;
}

function Meter({ tile, hasOpenDemand }: MeterProps) {
  if (tile.points === null || tile.expectedPoints === null) return null;
  return (
    <div class="answer-stand">
      <AnswerMeter tile={tile} />
      <p>
        <b>
          {t('chapterView.meter', {
            now: answerPoints(tile.points, tile.question!.worth),
            worth: short(tile.question!.worth),
            expected: answerPoints(tile.expectedPoints, tile.question!.worth),
            date: halfYearName(tile.lastHalfYear),
          })}
        </b>{' '}
        {hasOpenDemand ? t('chapterView.openDemand') : null}
      </p>
    </div>
  );
}

function deadlineWords(deadline: Deadline, isNext: boolean): string {
  const pillar = t(`pillar.${deadline.pillar}`);
  const date = halfYearName(deadline.lastHalfYear);
  if (deadline.isLate) return t('chapterView.late', { pillar });
  if (isNext)
    return t('chapterView.deadlineNext', {
      pillar,
      first: halfYearName(Math.max(0, deadline.firstHalfYear)),
      date,
    });
  if (deadline.lastSlowHalfYear === deadline.lastHalfYear || deadline.lastSlowHalfYear < 0)
    return t('chapterView.deadline', { pillar, date });
  const slow = halfYearName(deadline.lastSlowHalfYear);
  return t('chapterView.deadlineRange', { pillar, date, slow });
}

function Deadlines({ tile }: { readonly tile: ChapterTile }) {
  if (tile.deadlines.length === 0) return null;
  return (
    <div class="chapter-deadlines">
      <h4>
        <Icon name="leadTime" size="s" /> {t('chapterView.deadlines')}
      </h4>
      <ul>
        {tile.deadlines.map((deadline) => (
          <li key={deadline.pillar} class={deadline.isLate ? 'is-late' : ''}>
            <Plate of={deadline.pillar} small />
            {deadlineWords(deadline, tile.state === 'next')}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The question, what helps, and what to discuss. A superpower is asked for friends and not for its side. */
function wordsOf({ kind, chapter }: QuestionFacts) {
  return kind === 'othersTrust'
    ? {
        asked: t('chapterQuestion.blocsOfPower'),
        hint: t('chapterHint.blocsOfPower'),
        forClass: t('chapterClass.blocsOfPower'),
      }
    : {
        asked: t(`chapterQuestion.${chapter}`),
        hint: t(`chapterHint.${chapter}`),
        forClass: t(`chapterClass.${chapter}`),
      };
}

/** The lasting works that a full answer would bring; their words are fetched at leisure. */
function Works({ works }: Pick<ChapterTile, 'works'>) {
  if (works === null || !hasText('work.offer')) return null;
  const [first = '', second = ''] = works.options.map((option) =>
    tNamed(`option.${works.event}.${option}.title`, option),
  );
  return <p>{t('work.offer', { first, second })}</p>;
}

export function QuestionSheet({ tile, hasOpenDemand }: MeterProps) {
  const { question, state } = tile;
  if (question === null) return null;
  const { asked, hint, forClass } = wordsOf(question);
  const why = `@chapters.${tile.index}`;
  return (
    <section class="chapter-question" aria-labelledby="chapter-question" data-why={why}>
      <p class="cap muted">
        <Term of="question">{t('chapterView.question')}</Term>{' '}
        <WhyMark of={why} name={t('chapterView.question')} />
      </p>
      <h3 id="chapter-question">{asked}</h3>
      <p>
        {standWords(question, state)} <WithTerms text={scaleWords(question, state === 'next')} />
      </p>
      <Meter tile={tile} hasOpenDemand={hasOpenDemand} />
      {state === 'past' ? null : <Works works={tile.works} />}
      {tile.isTested && state !== 'past' ? <p>{t('chapterView.tested')}</p> : null}
      <Deadlines tile={tile} />
      {state === 'past' ? null : (
        <p>
          <b>{t('chapterView.hint')}:</b> {hint}
        </p>
      )}
      <p class="muted small">
        {t('chapterView.class')}: {forClass}
      </p>
    </section>
  );
}
