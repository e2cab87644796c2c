// A card that cannot be played says what is missing in numbers, and never shows too little as enough.

import { afterAll, describe, expect, it } from 'vitest';
import {
  selectCards,
  selectStandings,
  type CardSheet,
  type SeatState,
} from '../../../src/selectors/index';
import { CARDS, type Card } from '../../../src/types/names';
import type { RefusalCode } from '../../../src/types/order';
import type { NationState } from '../../../src/types/state';
import type { GameModel } from '../../../src/ui/hud/gameModel';
import { refusalWords } from '../../../src/ui/hud/refusalNote';
import { LANGUAGES, speak } from '../../../src/ui/text';
import { nationIn, playedState, SEAT, withNation, withOrders } from '../../selectors/seatStates';

/** A game without pressure from abroad, with capital for every card. */
function calmState(): SeatState {
  const state = withNation(playedState(2), { politicalCapital: 12 });
  const world = { ...state.game.state.world, clampTurns: 0, squeezeTurns: 0 };
  return { ...state, game: { ...state.game, state: { ...state.game.state, world } } };
}

const PLAYED = calmState();
const { timers, ownModelLog10Flop } = nationIn(PLAYED);

/** As much of the game as a refusal looks at. */
function modelOf(state: SeatState): GameModel {
  const parts = {
    country: SEAT,
    state: { value: state },
    standings: { value: selectStandings(state, SEAT) },
  };
  return parts as unknown as GameModel;
}

function sheetOf(state: SeatState, card: Card): CardSheet {
  return selectCards(state, SEAT).find((sheet) => sheet.card === card)!;
}

interface Case {
  readonly card: Card;
  readonly change: Partial<NationState>;
  readonly code: RefusalCode;
  /** What the sentence must hold in every language. */
  readonly numbers: readonly string[];
}

const CASES: readonly Case[] = [
  {
    card: 'talentVisa',
    change: { politicalCapital: 2.9996 },
    code: 'notEnoughCapital',
    numbers: ['3', '2.99'],
  },
  {
    card: 'jointPlatform',
    change: { prestige: 0, stance: 'alignChina' },
    code: 'relationTooWeak',
    numbers: ['60', '55'],
  },
  { card: 'sovereignUnit', change: { unitLevel: 3 }, code: 'unitAtLimit', numbers: ['3'] },
  {
    card: 'foreignCampus',
    change: { hostedPowerTargetMw: 5000 },
    code: 'campusLimit',
    numbers: ['1.08 GW', '5 GW'],
  },
  {
    card: 'bulkExportApproval',
    change: { usTrust: 0.3499 },
    code: 'trustTooLow',
    numbers: ['35', '34.9'],
  },
  {
    card: 'bulkExportApproval',
    change: { timers: { ...timers, bulkApproval: 3 } },
    code: 'alreadyInForce',
    numbers: ['3'],
  },
  {
    card: 'supplyLeverage',
    change: { supplyLeverage: 0.2999 },
    code: 'leverageTooLow',
    numbers: ['30', '29.9'],
  },
  {
    card: 'supplyLeverage',
    change: { supplyLeverage: 0.5, chipDeliveryRatio: 0.9 },
    code: 'nothingToLever',
    numbers: ['90%'],
  },
  {
    card: 'modelRelease',
    change: { modelProgramme: 'adapt' },
    code: 'needsPretraining',
    numbers: [],
  },
  {
    card: 'modelRelease',
    change: { modelProgramme: 'pretrain', lagGenerations: 1.1001 },
    code: 'modelTooFarBehind',
    numbers: ['1.1', '1.11'],
  },
  {
    card: 'modelRelease',
    change: {
      modelProgramme: 'pretrain',
      lagGenerations: 0.5,
      releasedModelLog10Flop: ownModelLog10Flop - 0.7199,
    },
    code: 'modelNotNewEnough',
    numbers: ['0.01'],
  },
];

afterAll(() => speak('en'));

describe('the reason beside a card', () => {
  for (const language of LANGUAGES) {
    it.each(CASES)(
      `should be in numbers in ${language}: $code`,
      async ({ card, change, code, numbers }) => {
        await speak(language);
        const state = withNation(PLAYED, change);
        const { refusal } = sheetOf(state, card);
        expect(refusal!.code).toBe(code);
        const words = refusalWords(modelOf(state), refusal!);
        for (const number of numbers) expect(words).toContain(number);
      },
    );
  }

  it('should not count a change of stance, which is paid after the card', () => {
    const lastChanges = { ...nationIn(PLAYED).lastChanges, stance: 1 };
    const state = withOrders(withNation(PLAYED, { politicalCapital: 3, lastChanges }), {
      kind: 'setStance',
      country: SEAT,
      stance: 'alone',
    });
    expect(sheetOf(state, 'talentVisa')).toMatchObject({ state: 'playable', refusal: null });
  });

  it('should be there for every card that cannot be played', () => {
    const poor = withNation(PLAYED, { politicalCapital: 0 });
    expect(selectCards(poor, SEAT).map(({ refusal }) => refusal?.code)).toEqual(
      CARDS.map(() => 'notEnoughCapital'),
    );
  });
});
