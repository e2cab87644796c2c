// Names in a report, in the language of the page: players, levers, lengths, openings and victories.

import type { LeverUse } from '../../lab';
import type { Bottleneck, CountryId } from '../../types/names';
import type { Scenario } from '../../types/scenario';
import { projectName } from '../../ui/hud/names';
import { inLanguage, t, tNamed } from '../../ui/text';

export function playerName(player: string): string {
  return tNamed(`balance.player.${player}`, player);
}

export function bottleneckName(bottleneck: Bottleneck): string {
  return bottleneck === 'money' ? t('balance.money') : t(`pillar.${bottleneck}`);
}

export function leverName(lever: LeverUse, scenario: Scenario, country: CountryId): string {
  switch (lever.kind) {
    case 'line':
      return t('balance.line', { line: t(`pillar.${lever.line}`) });
    case 'card':
      return t(`card.${lever.card}`);
    case 'project':
      return projectName(scenario, country, lever.project);
    case 'order':
      return tNamed(`balance.order.${lever.order}`, t(`order.${lever.order}`));
  }
}

export function lengthName({ variants }: Scenario, variant: string): string {
  const found = variants.find(({ id }) => id === variant);
  return found === undefined ? variant : inLanguage(found.name);
}

export function openingName({ countries }: Scenario, country: CountryId, option: string): string {
  const nation = countries.find(({ id }) => id === country);
  const opening = nation?.role === 'nation' ? nation.opening : undefined;
  const found = opening?.options.find(({ id }) => id === option);
  return found === undefined ? option : inLanguage(found.name);
}

export function victoryName({ specialVictories }: Scenario, victory: number): string {
  const found = specialVictories[victory];
  return found === undefined ? String(victory) : inLanguage(found.name);
}
