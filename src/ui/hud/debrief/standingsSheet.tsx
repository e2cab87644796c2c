// The scores of all nations at the end, best first, and how often each was copied; home and the benchmark are marked.

import type { FinalStanding } from '../../../selectors';
import { inLanguage, t } from '../../text';
import { plain, points } from '../../text/numbers';
import { Flag } from '../controls/flag';
import { Sheet } from '../controls/sheet';

export interface StandingsSheetProps {
  readonly standings: readonly FinalStanding[];
  readonly home: string;
}

export function StandingsSheet({ standings, home }: StandingsSheetProps) {
  return (
    <Sheet title={t('debrief.standings')} className="span-8" why="@debrief.standings">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('debrief.rank')}</th>
            <th scope="col">{t('debrief.country')}</th>
            <th scope="col" class="is-right">
              {t('debrief.scoreHead')}
            </th>
            <th scope="col" class="is-right">
              {t('debrief.copied')}
            </th>
          </tr>
        </thead>
        <tbody>
          {standings.map(({ country, name, score, copied, isBenchmark }, i) => (
            <tr
              key={country}
              class={country === home ? 'is-home' : ''}
              data-why={`@debrief.standings.${country}`}
            >
              <td data-place>{i + 1}</td>
              <th scope="row">
                <Flag country={country} /> {inLanguage(name)}{' '}
                {isBenchmark ? <span class="tag">{t('debrief.benchmark')}</span> : null}
              </th>
              <td class="is-right">{points(score, 1)}</td>
              <td class="is-right">{plain(copied, 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sheet>
  );
}
