// One measure of a played course beside what happened: a sentence, a chart, its numbers, and the sources of what was real.

import type { AfterwardsFacts, BesideMeasure } from '../../../selectors';
import { PairChart } from '../../charts/pairChart';
import { t } from '../../text';
import { halfYearName } from '../../text/numbers';
import { WhyMark } from '../controls/whyMark';
import { shortDate } from '../shortDate';
import { besideAmount, besideSentence } from './afterwardsWords';
import { FigureSource } from './figureSource';

/** The columns of a measure's numbers, as the facts name them. */
const TIMES = ['before', 'own', 'par', 'real'] as const;

interface MeasureProps {
  readonly measure: BesideMeasure;
  readonly facts: AfterwardsFacts;
  /** The half-year in which the game began. */
  readonly first: number;
}

function Numbers({ measure, facts, first }: MeasureProps) {
  const dates = { first: halfYearName(first), last: halfYearName(facts.halfYear) };
  return (
    <table class="answer-table">
      <caption class="visually-hidden">
        {t('beside.table', { name: t(`beside.${measure}`) })}
      </caption>
      <tbody>
        {TIMES.map((time) => (
          <tr key={time}>
            <th scope="row">{t(`beside.time.${time}`, dates)}</th>
            <td class="is-right">
              {time === 'own' || time === 'real' ? (
                <b>{besideAmount(measure, facts[time][measure])}</b>
              ) : (
                besideAmount(measure, facts[time][measure])
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Course({ measure, facts, first }: MeasureProps) {
  const { own, par } = facts.courses[measure];
  const real = facts.real[measure];
  return (
    <PairChart
      label={t('beside.chart', {
        name: t(`beside.${measure}`),
        own: besideAmount(measure, facts.own[measure]),
        par: besideAmount(measure, facts.par[measure]),
        real: besideAmount(measure, real),
      })}
      own={own}
      par={par}
      ring={real}
      write={(value) => besideAmount(measure, value)}
      first={shortDate(first)}
      last={shortDate(facts.halfYear)}
    />
  );
}

export function AfterwardsMeasure(props: MeasureProps) {
  const { measure, facts } = props;
  const title = t(`beside.${measure}`);
  const quantities = [...TIMES, 'ratios'].map((part) => `@afterwards.${part}.${measure}`).join(' ');
  const standing = facts.standings[measure];
  return (
    <section
      class="answer stack"
      aria-label={title}
      data-measure={measure}
      data-standing={standing ?? 'none'}
      data-why={quantities}
    >
      <div class="marked">
        <h3>{title}</h3>
        <WhyMark of={quantities} name={title} />
      </div>
      <p>
        {standing === null ? null : <b>{t(`beside.standing.${standing}`)} </b>}
        {besideSentence(measure, facts)}
      </p>
      <Course {...props} />
      <Numbers {...props} />
      <details class="history-source">
        <summary>{t('beside.sources', { name: title })}</summary>
        <ul class="known-facts small">
          {facts.figures[measure].map((figure, at) => (
            <li key={at}>
              <FigureSource figure={figure} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
