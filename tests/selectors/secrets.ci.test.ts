// Holds every forecast on the screen to what its seat may know: changing what is hidden changes nothing.

import { describe, expect, it } from 'vitest';
import { BOTS } from '../../src/bots/index';
import { botOrders, createGame, nationsOf, resolveTurn } from '../../src/engine/index';
import {
  selectArrivalDates,
  selectCards,
  selectChapters,
  selectChipPlan,
  selectContracts,
  selectDecisions,
  selectDemandChoice,
  selectEnvoyFacts,
  selectEventChoice,
  selectFocus,
  selectFocusInForce,
  selectGain,
  selectLaws,
  selectLeaderFacts,
  selectLeadTimes,
  selectLedger,
  selectLevers,
  selectMinisters,
  selectMixes,
  selectModelLines,
  selectMood,
  selectBottlenecks,
  selectOpening,
  selectOutlook,
  selectPlatforms,
  selectPledges,
  selectPowerSlack,
  selectProgrammes,
  selectProjectOffer,
  selectProjects,
  selectProposals,
  selectPurchases,
  selectQuay,
  selectRedLines,
  selectRivals,
  selectStances,
  selectTimeline,
  selectTurnCheck,
  selectWorldCourse,
  type SeatState,
} from '../../src/selectors/index';
import { selectStressTests } from '../../src/why/index';
import { ADVISERS, type CountryId, POWERS } from '../../src/types/names';
import type { Game } from '../../src/types/game';
import { allChanged, seatsInTurn, secretsOf } from '../bots/secrets';
import { korea } from '../support/korea';
import { caseCount } from '../support/tier';

/** Parts of the test, each with games of its own. */
const PARTS = [0, 1, 2, 3];
/** States of a part in which everything hidden is changed at once, and those in which each field is besides. */
const STATES = caseCount({ quick: 4, full: 125 });
const STATES_A_FULL_LOOK = caseCount({ quick: 16, full: 125 });
const TURNS = 20;

type Select = (state: SeatState, country: CountryId) => unknown;
type Selectors = Readonly<Record<string, Select>>;

/** The moods of all who speak to a seat. */
const selectMoods: Select = (state, seat) => [
  ...ADVISERS.map((minister) => selectMood(state, seat, { kind: 'minister', minister })),
  ...POWERS.map((power) => selectEnvoyFacts(state, seat, power)),
  ...state.game.state.countries.map(({ id }) => selectLeaderFacts(state, seat, id)),
];

const FORECASTS: Selectors = {
  selectArrivalDates,
  selectCards,
  selectChapters,
  selectChipPlan,
  selectContracts,
  selectDecisions,
  selectDemandChoice,
  selectEventChoice,
  selectFocus,
  selectFocusInForce,
  selectGain,
  selectLaws,
  selectLeadTimes,
  selectLedger,
  selectLevers,
  selectMinisters,
  selectMixes,
  selectModelLines,
  selectMoods,
  selectBottlenecks,
  selectOpening,
  selectOutlook,
  selectPlatforms,
  selectPledges,
  selectPowerSlack,
  selectProgrammes,
  selectProjectOffer,
  selectProjects,
  selectProposals,
  selectPurchases,
  selectQuay,
  selectRedLines,
  selectRivals,
  selectStances,
  selectStressTests,
  selectTimeline,
  selectTurnCheck,
  selectWorldCourse,
};

function shown(selectors: Selectors, game: Game, seat: CountryId): Map<string, string> {
  const state: SeatState = { game, orders: [], history: [], par: () => [] };
  return new Map(
    Object.entries(selectors).map(([name, select]) => [name, JSON.stringify(select(state, seat))]),
  );
}

/** Which selectors show which hidden field; `everyField` looks at each by itself. */
function leaksIn(selectors: Selectors, game: Game, everyField: boolean): string[] {
  const seat = seatsInTurn(game);
  const secrets = everyField ? secretsOf(game, seat) : [allChanged(game, seat)];
  const before = shown(selectors, game, seat);
  return secrets.flatMap((secret) =>
    [...shown(selectors, secret.game, seat)]
      .filter(([name, after]) => after !== before.get(name))
      .map(([name]) => `${name}: ${secret.field}`),
  );
}

/** So many states, from games of a part's seeds, one after the other. */
function* statesOf(part: number, count: number): Generator<Game> {
  const { ruleset, scenario } = korea();
  for (let number = 0, seed = part; number < count; seed += PARTS.length) {
    let game = createGame(ruleset, scenario, { seed, variant: 'full' });
    for (let turn = 0; turn < TURNS && number < count; turn++, number++) {
      yield game;
      game = resolveTurn(game, botOrders(game, BOTS, [])).game;
    }
  }
}

describe('what the screens foresee', () => {
  it.each(PARTS)(`should not depend on what is hidden in ${STATES} states, part %i`, (part) => {
    let number = part * STATES;
    for (const game of statesOf(part, STATES)) {
      const everyField = number++ % STATES_A_FULL_LOOK === 0;
      expect(leaksIn(FORECASTS, game, everyField)).toEqual([]);
    }
    expect(number).toBe((part + 1) * STATES);
  });

  it('should be caught when it looks behind the view', () => {
    const [game] = statesOf(0, 1);
    const planted: Selectors = {
      selectLedger,
      selectOutlook,
      seed: ({ game: { state } }) => state.seed % 3,
      lastChapter: ({ game: { state } }) => state.chapters.at(-1),
      lastOffer: ({ game: { state } }) => state.projectOffers.at(-1),
      chipsForAll: ({ game: { state } }) =>
        nationsOf(state).reduce((sum, { arriving }) => sum + arriving.usH100e, 0),
    };
    expect(leaksIn(planted, game!, true)).toEqual([
      'seed: seed',
      'lastChapter: chapters',
      'lastOffer: projectOffers',
      'chipsForAll: arriving',
      'seed: all',
      'lastChapter: all',
      'lastOffer: all',
      'chipsForAll: all',
    ]);
  });
});
