// The country whose pin is selected: its public figures.

import type { CountryId } from '../../types/names';
import { inLanguage, t } from '../text';
import { generations, isAtFrontier, lag, points } from '../text/numbers';
import { Button } from './controls/button';
import { Flag } from './controls/flag';
import { useGame } from './gameModel';
import { indexWords } from './indexWords';
import { championNames } from './names';

export interface CountrySheetProps {
  readonly country: CountryId;
  readonly onClose: () => void;
}

export function CountrySheet({ country, onClose }: CountrySheetProps) {
  const game = useGame();
  const standing = game.standings.value.find((each) => each.country === country);
  if (standing === undefined) return null;
  const { name, capability, autonomy, goal, lagGenerations, stance, exportRule, trust } = standing;
  const champions = championNames(game.state.value.game.scenario, country).join(', ');
  const rows: (readonly [string, string])[] = [
    [t('index.capability'), points(capability)],
    ...(autonomy === null ? [] : [[indexWords('autonomy', goal), points(autonomy)] as const]),
    [
      t('main.ownModel'),
      isAtFrontier(lagGenerations)
        ? lag(lagGenerations)
        : t('map.gensBehind', { value: generations(lagGenerations) }),
    ],
    ...(stance === null ? [] : [[t('panel.stance'), t(`stance.${stance}`)] as const]),
    ...(exportRule === null
      ? []
      : [[t('order.setExportRule'), t(`exportRule.${exportRule}`)] as const]),
    ...(trust === null ? [] : [[t('map.trustInYou'), points(trust)] as const]),
    ...(champions === '' ? [] : [[t('champion.title'), champions] as const]),
  ];
  return (
    <section class="sheet country-sheet" aria-label={inLanguage(name)}>
      <div class="sheet-head">
        <h2>
          <Flag country={country} /> {inLanguage(name)}
        </h2>
        <Button icon="close" label={t('control.close')} onPress={onClose} />
      </div>
      <dl class="sheet-body ledger">
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
