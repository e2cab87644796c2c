// Proposals of joint platforms: those that wait for the seat's answer, with what a platform would bring, and the seat's own.

import {
  nationOf,
  nationScenarioOf,
  partnersH100e,
  proposalLastTurn,
  relationOf,
  roundStartOf,
  spendingNeedUsdBn,
} from '../engine';
import type { CountryId } from '../types/names';
import type { Order } from '../types/order';
import type { NationState, PlatformProposal } from '../types/state';
import { selectDecisions } from './decisions';
import type { SeatState } from './seatState';
import { guessOf } from './tried';

export type ProposalAnswer = 'open' | 'accepted' | 'declined';

/** A proposal that the seat has got. */
export interface ProposalSheet {
  readonly from: CountryId;
  readonly answer: ProposalAnswer;
  /** The last half-year in which it can be answered. */
  readonly lastHalfYear: number;
  /** What its maker pays once it is accepted: political capital, and percent of the budget. */
  readonly makerCapital: number;
  readonly makerBudgetPercent: number;
  /** Chips of the maker that the seat's own training could use now, as far as the seat can tell. */
  readonly lentH100e: number;
  /** Percent that the seat's model programme costs less, and that its experts catch up faster. */
  readonly savedPercent: number;
  readonly fasterPercent: number;
  /** How many platforms the seat has, and how many it may have. */
  readonly members: number;
  readonly limit: number;
}

/** A proposal that the seat has made. */
export interface MadeProposal {
  readonly to: CountryId;
  readonly lastHalfYear: number;
}

export interface Proposals {
  readonly received: readonly ProposalSheet[];
  readonly made: readonly MadeProposal[];
}

function lastHalfYearOf({ game }: SeatState, { turn: made }: PlatformProposal): number {
  const { turn, halfYear, roundTurns, length } = game.state;
  const rule = proposalLastTurn(game.ruleset.parameters, made, roundTurns);
  const last = Math.min(rule, length - 1);
  return halfYear - turn + roundStartOf(last, roundTurns);
}

function answerOf(state: SeatState, country: CountryId, from: CountryId): ProposalAnswer {
  const { acceptPlatformsFrom, declinedPlatforms } = selectDecisions(state, country);
  if (acceptPlatformsFrom.includes(from)) return 'accepted';
  return declinedPlatforms.includes(from) ? 'declined' : 'open';
}

type Gains = Pick<ProposalSheet, 'lentH100e' | 'savedPercent' | 'fasterPercent'>;

/** What a platform would bring to this turn's model programme, from what the seat may know. */
function gainsOf(state: SeatState, country: CountryId, from: CountryId): Gains {
  const { ruleset, scenario, state: now } = state.game;
  const { parameters: p } = ruleset;
  const { programme } = selectDecisions(state, country);
  const guess = guessOf(state.game, country).state;
  const nation = nationOf(guess, country);
  const relation = relationOf(scenario, country, from);
  const platformDepth = nation.platformDepth + relation * relation * relation;
  const joined: NationState = { ...nation, platformPartners: [from], platformDepth };
  const { start } = nationScenarioOf(scenario, country);
  const need = (of: NationState) => spendingNeedUsdBn(p, now.halfYear, programme, of, start);
  const pace = (of: NationState) => 1 + p.training.algorithmPlatform * of.platformDepth;
  const lent = partnersH100e(p, { scenario, state: guess }, joined);
  return {
    lentH100e: lent * p.training.platformUse[programme],
    savedPercent: (1 - need(joined) / need(nation)) * 100,
    fasterPercent: (pace(joined) / pace(nation) - 1) * 100,
  };
}

function sheetOf(state: SeatState, country: CountryId, proposal: PlatformProposal): ProposalSheet {
  const { parameters: p } = state.game.ruleset;
  const { from } = proposal;
  return {
    from,
    answer: answerOf(state, country, from),
    lastHalfYear: lastHalfYearOf(state, proposal),
    makerCapital: p.cardCost.jointPlatform,
    makerBudgetPercent: p.jointPlatform.cashShare * 100,
    ...gainsOf(state, country, from),
    members: nationOf(state.game.state, country).platformPartners.length,
    limit: p.jointPlatform.limit,
  };
}

/** The open proposals of a seat. */
export function selectProposals(state: SeatState, country: CountryId): Proposals {
  const open = state.game.state.proposals.filter(({ isOpen }) => isOpen);
  return {
    received: open
      .filter(({ to }) => to === country)
      .map((proposal) => sheetOf(state, country, proposal)),
    made: open
      .filter(({ from }) => from === country)
      .map((proposal) => ({ to: proposal.to, lastHalfYear: lastHalfYearOf(state, proposal) })),
  };
}

/** The order by which a seat accepts platforms from another, declines its proposal, or leaves it open. */
export function consentOrder(
  state: SeatState,
  country: CountryId,
  other: CountryId,
  answer: ProposalAnswer,
): Order {
  const { acceptPlatformsFrom, declinedPlatforms } = selectDecisions(state, country);
  const countries = acceptPlatformsFrom.filter((id) => id !== other);
  const declined = declinedPlatforms.filter((id) => id !== other);
  if (answer === 'accepted') countries.push(other);
  if (answer === 'declined') declined.push(other);
  const order = { kind: 'acceptPlatformsFrom', country, countries } as const;
  return declined.length === 0 ? order : { ...order, declined };
}
