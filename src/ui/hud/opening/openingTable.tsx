// The charts of the opening as one table: chips by turn for each option, and power against need.

import type { OpeningScene } from '../../../selectors';
import { inLanguage, t } from '../../text';
import { count, wholePercent } from '../../text/numbers';
import { shortDate } from '../shortDate';

export function OpeningTable({ scene }: { readonly scene: OpeningScene }) {
  const rows = scene.options.flatMap((option) =>
    option.course.map((at, i) => ({ option, at, isFirst: i === 0 })),
  );
  return (
    <table class="opening-table" data-why="@opening.options.*.course">
      <caption class="visually-hidden">{t('opening.tableCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('opening.option')}</th>
          <th scope="col">{t('opening.half')}</th>
          <th scope="col" class="is-right">
            {t('opening.arriving')}
          </th>
          <th scope="col" class="is-right">
            {t('opening.running')}
          </th>
          <th scope="col" class="is-right">
            {t('opening.idle')}
          </th>
          <th scope="col" class="is-right">
            {t('opening.power')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ option, at, isFirst }) => (
          <tr key={`${option.id}${at.turn}`} class={isFirst ? 'is-first' : ''}>
            <th scope="row">{inLanguage(option.name)}</th>
            <td>{shortDate(at.halfYear)}</td>
            <td class="is-right">{count(at.arrivingH100e)}</td>
            <td class="is-right">{count(at.runningH100e)}</td>
            <td class="is-right">{count(at.idleH100e)}</td>
            <td class="is-right">{wholePercent(at.powerPercent)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
