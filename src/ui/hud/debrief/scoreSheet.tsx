// The outcome: score above par, medal, the parts of the score, and the four index bars, each beside par.

import { useContext } from 'preact/hooks';
import type { Debrief, Pace } from '../../../selectors';
import { INDICES, type Medal, MEDALS } from '../../../types/names';
import { t } from '../../text';
import { direction, money, plain, points } from '../../text/numbers';
import { Explained } from '../controls/explained';
import { WhyMark } from '../controls/whyMark';
import { WithTerms } from '../glossary/withTerms';
import { indexWords } from '../indexWords';
import { SightContext } from '../sight';
import { MedalWords } from '../title/medalWords';
import { PartsTable } from './partsTable';

/** The lowest medal above the score, or null at the top. */
function nextMedal({ bars }: Pace, score: number): Medal | null {
  return MEDALS.find((medal) => bars !== null && bars[medal] > score) ?? null;
}

function MedalLine({ pace, score }: { readonly pace: Pace; readonly score: number }) {
  return pace.isAssumed ? <p>{t('assumptions.noMedals')}</p> : <Medals pace={pace} score={score} />;
}

function Medals({ pace, score }: { readonly pace: Pace; readonly score: number }) {
  const sight = useContext(SightContext);
  const next = nextMedal(pace, score);
  const bar = next === null ? 0 : (pace.bars?.[next] ?? 0);
  return (
    <div>
      <p>
        <span class={`medal ${pace.medal === null ? '' : `medal-${pace.medal}`} row`}>
          <b class="row">
            <MedalWords medal={pace.medal} sight={sight} noMedal={t('debrief.noMedal')} />
          </b>
        </span>
      </p>
      <p class="muted" data-why={`@pace.bars @pace.bars.${next}~@pace.score`}>
        {next === null
          ? t('debrief.topMedal')
          : t('debrief.nextMedal', {
              medal: t(`medal.${next}`),
              bar: plain(bar, 1),
              gap: points(bar - score, 1),
            })}
      </p>
    </div>
  );
}

/** How far the score is above or below par of this world. */
function ParLine({ pace }: { readonly pace: Pace }) {
  const above = pace.abovePar ?? 0;
  const { name, mark } = direction(above, 1);
  const value = plain(Math.abs(above), 1);
  return (
    <p data-why="@pace.abovePar @pace.par">
      <b class={name === 'down' ? 'is-bad' : 'is-good'}>
        <span aria-hidden="true">{mark} </span>
        {t(name === 'down' ? 'debrief.belowPar' : 'debrief.abovePar', { value })}
      </b>{' '}
      <span class="muted small">
        <WithTerms text={t('debrief.parIs', { par: plain(pace.par, 1) })} />
      </span>{' '}
      <WhyMark of="@pace.abovePar @pace.par @pace.bars" name={t('debrief.outcome')} />
    </p>
  );
}

function IndexBars({ pace, ledger, goal }: Pick<Debrief, 'pace' | 'ledger' | 'goal'>) {
  return (
    <ul>
      {INDICES.map((index) => (
        <li
          key={index}
          class={`score-row of-index-${index}`}
          data-why={`@debrief.ledger.indices.${index} @course.weights.${index}`}
        >
          <span>{indexWords(index, goal)}</span>
          <div class="meter" aria-hidden="true">
            <div class="meter-fill" style={{ '--share': `${pace.parts[index]}%` }} />
            <span class="meter-mark" style={{ '--at': `${ledger.indices[index].par}%` }} />
          </div>
          <Explained
            quantity={`!@debrief.ledger.indices.${index}.own @debrief.ledger.indices.${index}.par @course.weights.${index} ${index}`}
            label={t('control.why', {
              name: indexWords(index, goal),
              value: points(pace.parts[index], 1),
            })}
          >
            <b>{points(pace.parts[index], 1)}</b>
          </Explained>
          <span class="muted">
            {t('debrief.weight', { weight: plain(pace.weights[index], 2) })}
          </span>
        </li>
      ))}
    </ul>
  );
}

function TotalBar({ pace, score }: { readonly pace: Pace; readonly score: number }) {
  return (
    <div class="meter" aria-hidden="true">
      <div class="meter-fill" style={{ '--share': `${score}%` }} />
      {MEDALS.map((medal) => (
        <span
          key={medal}
          class={`meter-mark ${medal === 'gold' ? 'is-gold' : ''}`}
          style={{ '--at': `${pace.bars?.[medal] ?? 0}%` }}
        />
      ))}
    </div>
  );
}

/** What the headline is about: the medal; without one, a special victory or a rank in the upper half. */
function headlineOf({ pace, isLost, standings }: Debrief, home: string): string {
  if (pace.medal !== null) return t(`debrief.headline.${pace.medal}`);
  if (pace.victory && !isLost) return t('debrief.headline.victory');
  const rank = standings.findIndex(({ country }) => country === home) + 1;
  const count = standings.length;
  return isLost || rank > count / 2
    ? t('debrief.headline.none')
    : t('debrief.headline.placed', { rank, count });
}

export interface ScoreSheetProps {
  readonly debrief: Debrief;
  readonly home: string;
}

export function ScoreSheet({ debrief, home }: ScoreSheetProps) {
  const { pace, gain, ledger } = debrief;
  const score = pace.score ?? 0;
  return (
    <section class="sheet" aria-label={t('debrief.outcome')}>
      <div class="neatline" />
      <div class="sheet-body stack">
        <p class="cap muted">{t('debrief.outcome')}</p>
        <h2 class="display" data-place>
          {headlineOf(debrief, home)}
        </h2>
        <div class="row">
          <Explained
            quantity="score"
            className="score-total score-button"
            label={t('debrief.score', { score: points(score, 1) })}
          >
            {points(score, 1)}
          </Explained>
          <MedalLine pace={pace} score={score} />
        </div>
        <ParLine pace={pace} />
        <TotalBar pace={pace} score={score} />
        <PartsTable ledger={ledger} />
        <IndexBars {...debrief} />
        <p class="small" data-why="@debrief.gain">
          {t('debrief.gain', {
            total: money(gain.totalUsdBn),
            last: money(gain.lastUsdBn),
          })}
        </p>
        <p class="muted small">{t('debrief.averages')}</p>
      </div>
    </section>
  );
}
