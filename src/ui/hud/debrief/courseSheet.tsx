// The course of the game: a chart with the medals' bars, the same as a table, and the turns that counted.

import { useState } from 'preact/hooks';
import type { CoursePoint, Debrief, DecisionWorth, TurningPoint } from '../../../selectors';
import { decisionChange } from '../../../why';
import type { Scenario } from '../../../types/scenario';
import { INDICES, MEDALS } from '../../../types/names';
import { CourseChart, type CourseLine } from '../../charts/courseChart';
import { t } from '../../text';
import { halfYearName, plain, points, signed } from '../../text/numbers';
import { Button } from '../controls/button';
import { WhyMark } from '../controls/whyMark';
import { indexWords } from '../indexWords';
import { useGivenNumbers } from '../why/given';
import { turningPointWords } from './turningPointWords';

/** The lines of par and of the medals above it; a medal that par wins as well has none. */
function barsOf({ pace }: Debrief, course: readonly CoursePoint[]): CourseLine[] {
  const { bars, par } = pace;
  const above = (points: number) => course.map((point) => point.par + points);
  const medals = MEDALS.flatMap((medal) => {
    const points = (bars?.[medal] ?? par) - par;
    if (points === 0) return [];
    return [
      {
        name: `${t(`medal.${medal}`)} ${plain(par + points, 1)}`,
        look: medal,
        values: above(points),
      },
    ];
  });
  const name = t('debrief.parLine', { par: plain(par, 1) });
  return [{ name, look: 'par', values: above(0) }, ...medals];
}

function linesOf(debrief: Debrief, course: readonly CoursePoint[]): CourseLine[] {
  const values = course.map(({ score }) => score);
  const you = t('debrief.you', { score: points(values[values.length - 1] ?? 0, 1) });
  return [{ name: you, look: 'you', values }, ...barsOf(debrief, course)];
}

function CourseTable({ course, place, goal }: Pick<Debrief, 'course' | 'place' | 'goal'>) {
  const { round } = place;
  return (
    <div class="debrief-table" tabIndex={0} role="region" aria-label={t('debrief.tableLabel')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('debrief.turn', { round })}</th>
            <th scope="col">{t('debrief.half')}</th>
            <th scope="col" class="is-right">
              {t('debrief.scoreHead')}
            </th>
            <th scope="col" class="is-right">
              {t('debrief.par')}
            </th>
            {INDICES.map((index) => (
              <th key={index} scope="col" class="is-right">
                {indexWords(index, goal)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {course.map((point) => (
            <tr key={point.turn} data-why={`@debrief.course.${point.turn}`}>
              <th scope="row" data-place>
                {point.turn}
              </th>
              <td>{halfYearName(point.halfYear - 1)}</td>
              <td class="is-right">{points(point.score, 1)}</td>
              <td class="is-right">{points(point.par, 1)}</td>
              {INDICES.map((index) => (
                <td key={index} class="is-right">
                  {points(point.indices[index], 1)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const COURSE = '@debrief.course.*.score @debrief.course.*.par @pace.bars @pace.par';

export interface CourseSheetProps {
  readonly debrief: Debrief;
  /** Null until every decision has been weighed. */
  readonly turningPoints: readonly TurningPoint[] | null;
  readonly scenario: Scenario;
}

function ChangeWords({ change }: { readonly change: number }) {
  return (
    <b class={change < 0 ? 'is-bad' : 'is-good'}>
      <span aria-hidden="true">{change < 0 ? '▼ ' : '▲ '}</span>
      {signed(change, points(change, 1))}
    </b>
  );
}

/** The numbers of a decision: its order’s own, and what it was worth. */
function givenOf(worth: DecisionWorth): unknown {
  const { decision, reason, against } = worth;
  return { order: decision, change: decisionChange(worth), reason, against };
}

/** Where nothing was decided, the headline of the round stands. */
function whyOf({ turn, worth }: TurningPoint, given: string): string {
  return worth === null ? `@headline/${turn - 1}` : given;
}

function TurningPoints({ debrief, turningPoints, scenario }: CourseSheetProps) {
  const { round } = debrief.place;
  const given = useGivenNumbers('turningPoints', () => ({
    decisions: (turningPoints ?? []).map(({ worth }) => worth && givenOf(worth)),
  }));
  if (turningPoints === null) return <p class="muted">{t('debrief.weighing')}</p>;
  return (
    <ol class="news-columns" aria-label={t('debrief.turningPoints', { round })}>
      {turningPoints.map((point, i) => (
        <li key={point.turn} class="row" data-why={whyOf(point, `${given}.decisions.${i}`)}>
          <span class="turning-point" aria-hidden="true">
            {i + 1}
          </span>
          <span class="grow">
            <b>{t('debrief.turnLabel', { round, turn: point.turn })}</b>{' '}
            {turningPointWords(point, scenario)}
          </span>
          {point.worth === null ? null : <ChangeWords change={point.worth.change} />}
        </li>
      ))}
    </ol>
  );
}

export function CourseSheet(props: CourseSheetProps) {
  const { debrief, turningPoints } = props;
  const { round } = debrief.place;
  const [isTable, showTable] = useState(false);
  const course = debrief.course.filter(({ turn }) => turn > 0);
  const first = course[0];
  const last = course[course.length - 1];
  const label = t('debrief.chartLabel', {
    round,
    from: points(first?.score ?? 0, 1),
    to: points(last?.score ?? 0, 1),
  });
  return (
    <section class="sheet" aria-label={t('debrief.course')} data-why={COURSE}>
      <div class="sheet-head">
        <div class="marked">
          <h2>{t('debrief.course')}</h2>
          <WhyMark of={COURSE} name={t('debrief.course')} />
        </div>
        <Button icon={isTable ? 'prosperity' : 'table'} onPress={() => showTable(!isTable)}>
          {t(isTable ? 'debrief.chart' : 'debrief.table')}
        </Button>
      </div>
      <div class="sheet-body">
        {isTable ? (
          <CourseTable course={course} place={debrief.place} goal={debrief.goal} />
        ) : (
          <CourseChart
            label={label}
            lines={linesOf(debrief, course)}
            turns={course.length}
            turnName={(turn) => t('debrief.turnLabel', { round, turn })}
            marks={(turningPoints ?? []).map(({ turn }) => turn)}
          />
        )}
        <div class="marked">
          <h3>{t('debrief.turningPoints', { round })}</h3>
          <WhyMark of="=turningPoints" name={t('debrief.turningPoints', { round })} />
        </div>
        <TurningPoints {...props} />
      </div>
    </section>
  );
}
