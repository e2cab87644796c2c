// The phases of a turn in the order they are played.

import type { Turn } from '../turnContext';
import { absorption } from './absorption';
import { adoption } from './adoption';
import { aheadPaid } from './aheadPaid';
import { benchmark } from './benchmark';
import { bottleneck } from './bottleneck';
import { budget } from './budget';
import { card } from './card';
import { chapterStart } from './chapterStart';
import { chapterWorld } from './chapterWorld';
import { chipOrders } from './chipOrders';
import { closing } from './closing';
import { contracts } from './contracts';
import { dataCentres } from './dataCentres';
import { deals } from './deals';
import { deliveries } from './deliveries';
import { demandAnswer } from './demandAnswer';
import { demandDraw } from './demandDraw';
import { eventAnswer } from './eventAnswer';
import { eventDraw } from './eventDraw';
import { experts } from './experts';
import { exportRules } from './exportRules';
import { exportSales } from './exportSales';
import { finalTest } from './finalTest';
import { goodsTold } from './goodsTold';
import { homeChips } from './homeChips';
import { indices } from './indices';
import { market } from './market';
import { notice } from './notice';
import { operation } from './operation';
import { ordersAhead } from './ordersAhead';
import { outcome } from './outcome';
import { pendingAnswer } from './pendingAnswer';
import { pledgeDraw } from './pledgeDraw';
import { pledgeReview } from './pledgeReview';
import { posture } from './posture';
import { ownTrust } from './ownTrust';
import { power } from './power';
import { privateMoney } from './privateMoney';
import { programme } from './programme';
import { project } from './project';
import { proposals } from './proposals';
import { prosperity } from './prosperity';
import { quay } from './quay';
import { quayDraw } from './quayDraw';
import { question } from './question';
import { squeeze } from './squeeze';
import type { NationPhase, WorldPhase } from './phase';
import { superpowers } from './superpowers';
import { support } from './support';
import { talentMoney } from './talentMoney';
import { timers } from './timers';
import { training } from './training';
import { use } from './use';
import { wishDraw } from './wishDraw';
import { wishes } from './wishes';
import { worldEnd } from './worldEnd';
import { worldEvents } from './worldEvents';
import { worldGrowth } from './worldGrowth';

/** Steps that are taken one after another, by their names. */
interface Phase {
  readonly steps: readonly string[];
  readonly play: WorldPhase;
}

/** Each nation in scenario order takes all steps before the next nation takes its first. */
function eachNation(steps: Readonly<Record<string, NationPhase>>): Phase {
  const all = Object.values(steps);
  const play: WorldPhase = (turn) => {
    for (const actor of turn.actors) for (let i = 0; i < all.length; i++) all[i]!(turn, actor);
  };
  return { steps: Object.keys(steps), play };
}

function ofWorld(steps: Readonly<Record<string, WorldPhase>>): Phase {
  const all = Object.values(steps);
  const play: WorldPhase = (turn) => {
    for (let i = 0; i < all.length; i++) all[i]!(turn);
  };
  return { steps: Object.keys(steps), play };
}

const PHASES: readonly Phase[] = [
  ofWorld({ chapterWorld, worldEvents, exportRules }),
  eachNation({
    chapterStart,
    pledgeReview,
    budget,
    aheadPaid,
    pendingAnswer,
    notice,
    eventAnswer,
    demandAnswer,
    squeeze,
    posture,
    card,
    proposals,
    privateMoney,
    project,
  }),
  ofWorld({ deals, quay }),
  eachNation({ absorption, ordersAhead, chipOrders }),
  ofWorld({ market, exportSales, contracts }),
  eachNation({ homeChips, deliveries, dataCentres, power, talentMoney }),
  ofWorld({ worldGrowth }),
  eachNation({
    closing,
    operation,
    experts,
    bottleneck,
    programme,
    training,
    use,
    adoption,
    prosperity,
    support,
    timers,
  }),
  ofWorld({ ownTrust, indices, finalTest }),
  eachNation({ question, wishes }),
  ofWorld({
    worldEnd,
    benchmark,
    superpowers,
    outcome,
    goodsTold,
    eventDraw,
    demandDraw,
    quayDraw,
    pledgeDraw,
    wishDraw,
  }),
];

/** The names of all steps of a turn, the world's and a nation's, in the order of play. */
export const TURN_STEPS: readonly string[] = PHASES.flatMap(({ steps }) => steps);

/** Plays all phases of one turn on its private state. */
export function playPhases(turn: Turn): void {
  for (const { play } of PHASES) play(turn);
}
