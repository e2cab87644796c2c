// The course of a figure over the half-years as a small chart, with the same numbers in a table below.

import type { LearningAnswer } from '../../../selectors';
import { PairChart } from '../../charts/pairChart';
import { t } from '../../text';
import { halfYearName } from '../../text/numbers';
import { inTable, partName } from './learningWords';
import type { Names } from '../names';

export interface AnswerCourseProps {
  readonly answer: LearningAnswer;
  readonly names: Names;
  /** The half-year of the first turn. */
  readonly firstHalfYear: number;
}

export function AnswerCourse({ answer, names, firstHalfYear }: AnswerCourseProps) {
  const { measure, own, par } = answer;
  const { course } = own;
  if (course === null || par.course === null || course.values.length < 2) return null;
  const { values, unit } = course;
  const pars = par.course.values;
  const write = (value: number | undefined) => inTable(value ?? 0, unit);
  const name = partName(names, measure, course);
  const half = (turn: number) => halfYearName(firstHalfYear + turn);
  return (
    <div class="answer-course">
      <p class="small">{name}</p>
      <PairChart
        label={t('learning.chart', {
          name,
          from: write(values[0]),
          to: write(values.at(-1)),
          par: write(pars.at(-1)),
        })}
        own={values}
        par={pars}
        write={write}
        first={half(0)}
        last={half(values.length - 1)}
      />
      <details>
        <summary>{t('learning.numbers', { name })}</summary>
        <table class="answer-table">
          <thead>
            <tr>
              <th scope="col">{t('learning.half')}</th>
              <th scope="col" class="is-right">
                {t('debrief.own')}
              </th>
              <th scope="col" class="is-right">
                {t('debrief.par')}
              </th>
            </tr>
          </thead>
          <tbody>
            {values.map((value, turn) => (
              <tr key={turn}>
                <th scope="row">{half(turn)}</th>
                <td class="is-right">{write(value)}</td>
                <td class="is-right muted">{write(pars[turn])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}
