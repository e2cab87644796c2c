// The phases of a turn in the order they are played.

import type { Turn } from '../turnContext';
import { absorption } from './absorption';
import { adoption } from './adoption';
import { benchmark } from './benchmark';
import { bottleneck } from './bottleneck';
import { budget } from './budget';
import { card } from './card';
import { chapterStart } from './chapterStart';
import { chapterWorld } from './chapterWorld';
import { chipOrders } from './chipOrders';
import { contracts } from './contracts';
import { dataCentres } from './dataCentres';
import { deliveries } from './deliveries';
import { eventAnswer } from './eventAnswer';
import { eventDraw } from './eventDraw';
import { experts } from './experts';
import { exportRules } from './exportRules';
import { exportSales } from './exportSales';
import { homeChips } from './homeChips';
import { indices } from './indices';
import { market } from './market';
import { notice } from './notice';
import { operation } from './operation';
import { outcome } from './outcome';
import { pendingAnswer } from './pendingAnswer';
import { posture } from './posture';
import { ownTrust } from './ownTrust';
import { power } from './power';
import { privateMoney } from './privateMoney';
import { programme } from './programme';
import { project } from './project';
import { proposals } from './proposals';
import { prosperity } from './prosperity';
import { question } from './question';
import { squeeze } from './squeeze';
import type { NationPhase, WorldPhase } from './phase';
import { superpowers } from './superpowers';
import { support } from './support';
import { talentMoney } from './talentMoney';
import { timers } from './timers';
import { training } from './training';
import { use } from './use';
import { worldEnd } from './worldEnd';
import { worldEvents } from './worldEvents';
import { worldGrowth } from './worldGrowth';

/** Puts what changed since the last booking down to a step, for whichever nation is traced: another's step may have changed it. */
function book(turn: Turn, step: string): void {
  for (const { nation, trace } of turn.actors) trace?.book(nation, step);
}

/** Each nation in scenario order goes through all of these phases before the next nation begins. */
function eachNation(steps: Readonly<Record<string, NationPhase>>): WorldPhase {
  const names = Object.keys(steps);
  const all = Object.values(steps);
  return (turn) => {
    for (const actor of turn.actors) {
      for (let i = 0; i < all.length; i++) {
        all[i]!(turn, actor);
        if (turn.trace !== null) book(turn, names[i]!);
      }
    }
  };
}

function worldPhase(step: string, phase: WorldPhase): WorldPhase {
  return (turn) => {
    phase(turn);
    if (turn.trace !== null) book(turn, step);
  };
}

const PHASES: readonly WorldPhase[] = [
  worldPhase('chapterWorld', chapterWorld),
  worldPhase('worldEvents', worldEvents),
  worldPhase('exportRules', exportRules),
  eachNation({
    chapterStart,
    budget,
    pendingAnswer,
    notice,
    eventAnswer,
    squeeze,
    posture,
    card,
    proposals,
    privateMoney,
    project,
    absorption,
    chipOrders,
  }),
  worldPhase('market', market),
  worldPhase('exportSales', exportSales),
  worldPhase('contracts', contracts),
  eachNation({ homeChips, deliveries, dataCentres, power, talentMoney }),
  worldPhase('worldGrowth', worldGrowth),
  eachNation({
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
  worldPhase('ownTrust', ownTrust),
  eachNation({ indices }),
  eachNation({ question }),
  worldPhase('worldEnd', worldEnd),
  worldPhase('benchmark', benchmark),
  worldPhase('superpowers', superpowers),
  worldPhase('outcome', outcome),
  worldPhase('eventDraw', eventDraw),
];

/** Plays all phases of one turn on its private state. */
export function playPhases(turn: Turn): void {
  for (const phase of PHASES) phase(turn);
}
