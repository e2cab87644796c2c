// The lines and the ranks as a table: every country at every point in time.

import type { WorldCourse, WorldLine } from '../../../selectors';
import { inLanguage, t } from '../../text';
import { halfYearName, plain } from '../../text/numbers';
import { Flag } from '../controls/flag';
import { courseQuantity, measureName, measureShort } from './measureWords';
import { worldMeasure } from '../viewState';

export interface WorldTableProps {
  readonly course: WorldCourse;
  readonly of: 'values' | 'ranks';
}

function Row({ line, of }: { readonly line: WorldLine; readonly of: WorldTableProps['of'] }) {
  const measure = worldMeasure.value;
  const write = (value: number | null) =>
    of === 'ranks' && value !== null ? plain(value, 0) : measureShort(measure, value);
  return (
    <tr class={line.role === 'home' ? 'is-home' : ''}>
      <th scope="row">
        <Flag country={line.country} /> {inLanguage(line.name)}
      </th>
      {line[of][measure].map((value, i) => (
        <td key={i} class="is-right" data-why={courseQuantity(line, of, measure, i)}>
          {write(value)}
        </td>
      ))}
    </tr>
  );
}

export function WorldTable({ course, of }: WorldTableProps) {
  const caption = t(of === 'ranks' ? 'world.ranksTable' : 'world.valuesTable', {
    name: measureName(worldMeasure.value),
  });
  return (
    <div class="table-scroll" role="region" tabIndex={0} aria-label={caption}>
      <table class="world-table">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('map.country')}</th>
            {course.halfYears.map((halfYear) => (
              <th key={halfYear} scope="col" class="is-right">
                {halfYearName(halfYear)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {course.lines.map((line) => (
            <Row key={line.country} line={line} of={of} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
