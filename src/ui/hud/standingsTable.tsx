// What the chart shows, as a table: every country with its public figures.

import type { Standing } from '../../selectors';
import { inLanguage, t } from '../text';
import { lag, points } from '../text/numbers';
import { Flag } from './controls/flag';
import { WhyMark } from './controls/whyMark';
import { useGame } from './gameModel';
import { indexWords } from './indexWords';

function Row({ standing }: { readonly standing: Standing }) {
  const { country, name, capability, autonomy, goal, lagGenerations, trust, role } = standing;
  return (
    <tr class={role === 'home' ? 'is-home' : ''} data-why={`@standings.${country}`}>
      <th scope="row">
        <Flag country={country} /> {inLanguage(name)}
      </th>
      <td class="is-right">{points(capability)}</td>
      <td class="is-right">
        {autonomy === null ? t('map.none') : points(autonomy)}
        {goal === 'leadAndAllies' ? (
          <span class="muted small"> {indexWords('autonomy', goal)}</span>
        ) : null}
      </td>
      <td class="is-right">{lag(lagGenerations)}</td>
      <td class="is-right">{trust === null ? t('map.none') : points(trust)}</td>
      <td>
        <WhyMark of={`@standings.${country}`} name={inLanguage(name)} />
      </td>
    </tr>
  );
}

export function StandingsTable() {
  const { standings } = useGame();
  return (
    <table class="standings">
      <caption class="visually-hidden">{t('map.countries')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('map.country')}</th>
          <th scope="col" class="is-right">
            {t('index.capability')}
          </th>
          <th scope="col" class="is-right">
            {t('index.autonomy')}
          </th>
          <th scope="col" class="is-right">
            {t('map.behind')}
          </th>
          <th scope="col" class="is-right">
            {t('map.trustHead')}
          </th>
          <td />
        </tr>
      </thead>
      <tbody>
        {standings.value.map((standing) => (
          <Row key={standing.country} standing={standing} />
        ))}
      </tbody>
    </table>
  );
}
