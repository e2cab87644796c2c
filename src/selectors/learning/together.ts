// What nations did together and what they did twice: joint platforms, their halls, and the compute of the whole world.

import {
  chipListPriceUsdBn,
  installedH100e,
  nationOf,
  nationScenarioOf,
  partnersH100e,
  spendingNeedUsdBn,
} from '../../engine';
import type { CountryId } from '../../types/names';
import type { GameState, NationState } from '../../types/state';
import { figureOf, shareOf } from './figure';
import { endOf, type LookBack, mean, type Measure, sum } from './lookBack';

function nationIn(state: GameState, id: CountryId): NationState | undefined {
  const country = state.countries.find((one) => one.id === id);
  return country?.role === 'nation' ? country : undefined;
}

/** USD bn more that a turn's model programme, paid as well, would have cost without a platform. */
function savedUsdBn({ ruleset, scenario, country }: LookBack, state: GameState): number {
  const nation = nationOf(state, country);
  const { start } = nationScenarioOf(scenario, country);
  const need = (of: NationState) =>
    spendingNeedUsdBn(ruleset.parameters, state.halfYear, of.modelProgramme, of, start);
  const together = need(nation);
  const alone = need({ ...nation, platformDepth: 0 });
  return Math.min(nation.modelSpendingUsdBn, together) * (alone / together - 1);
}

function lentH100e({ ruleset, scenario, country }: LookBack, state: GameState): number {
  const nation = nationOf(state, country);
  return partnersH100e(ruleset.parameters, { scenario, state }, nation);
}

/** What joint platforms saved the model programme, beside the compute that partners lent. */
export const platformSavings: Measure = (game) => {
  const turns = game.states.slice(1);
  const joined = turns.filter((state) => nationOf(state, game.country).platformPartners.length > 0);
  const saved = sum(turns.map((state) => savedUsdBn(game, state)));
  const spent = sum(turns.map((state) => nationOf(state, game.country).modelSpendingUsdBn));
  return figureOf(saved, 'usdBn', {
    parts: [
      { id: 'modelMoney', value: spent },
      { id: 'saved', value: saved },
    ],
    beside: [
      { id: 'platformTurns', value: joined.length, unit: 'turns' },
      { id: 'lent', value: mean(joined.map((state) => lentH100e(game, state))), unit: 'h100e' },
    ],
  });
};

/** Share of the members' data centres that stands in the player's country. */
export const platformHalls: Measure = (game) => {
  const state = endOf(game);
  const parts = game.countries.flatMap((country) => {
    const nation = nationIn(state, country);
    return nation === undefined ? [] : [{ id: 'country', country, value: nation.dataCentreMw }];
  });
  const own = nationOf(state, game.country).dataCentreMw;
  return figureOf(shareOf(own, sum(parts.map(({ value }) => value))), 'share', {
    parts,
    partsUnit: 'mw',
  });
};

/** USD bn that idle chips lost in value in one turn. */
function idleUsdBn({ ruleset }: LookBack, { halfYear }: GameState, nation: NationState): number {
  const { parameters: p } = ruleset;
  const idleH100e = installedH100e(nation) * (1 - nation.operatingShare);
  return idleH100e * chipListPriceUsdBn(p, halfYear) * p.chips.depreciation;
}

/** What each training programme of the world costs; a joint platform counts once, by its largest member. */
function programmesUsdBn(nations: readonly NationState[]): number[] {
  const training = nations.filter(({ modelProgramme }) => modelProgramme === 'pretrain');
  return training
    .filter(
      (nation) =>
        !training.some(
          (other) =>
            other.platformPartners.includes(nation.id) &&
            other.modelSpendingUsdBn > nation.modelSpendingUsdBn,
        ),
    )
    .map(({ modelSpendingUsdBn }) => modelSpendingUsdBn);
}

/** What all programmes but the largest cost in a turn. */
function twiceUsdBn(nations: readonly NationState[]): number {
  const programmes = programmesUsdBn(nations);
  return sum(programmes) - Math.max(0, ...programmes);
}

/** What the world spent twice: models trained beside the largest programme, and chips that stood idle. */
export const duplicationCost: Measure = (game) => {
  const turns = game.states.slice(1).map((state) => ({
    state,
    nations: game.countries.flatMap((id) => nationIn(state, id) ?? []),
  }));
  const idle = turns.map(({ state, nations }) =>
    sum(nations.map((nation) => idleUsdBn(game, state, nation))),
  );
  const twice = turns.map(({ nations }) => twiceUsdBn(nations));
  return figureOf(sum(idle) + sum(twice), 'usdBn', {
    parts: [
      { id: 'trainedTwice', value: sum(twice) },
      { id: 'idleChips', value: sum(idle) },
    ],
    course: { id: 'duplication', unit: 'usdBn', values: idle.map((value, i) => value + twice[i]!) },
  });
};
