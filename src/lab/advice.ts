// Finds orders for a seat from its view alone, plays these and the seat's own out in other guessed futures, and asks every office.

import { planSteps } from '../bots/index';
import { sampleFuture, scoreOf } from '../engine/index';
import type { Advice, Voice } from '../types/advice';
import { ADVISERS } from '../types/names';
import type { Order } from '../types/order';
import type { AdviceJob, AdviceResult, Steps } from './job';
import { playBalanced } from './playOut';
import {
  chosenChange,
  expectation,
  type OwnOutcome,
  scoreOfChange,
  scoreWith,
  voiceFrom,
} from './voices';

/** Final scores in one future: with the advice, with the seat's own orders, and par's. */
interface Outcome extends OwnOutcome {
  readonly advised: number;
}

function outcomeIn(job: AdviceJob, place: number, orders: readonly Order[]): Outcome {
  const future = sampleFuture(job.view, place);
  const { seat, length } = job.view;
  return {
    par: scoreOf(playBalanced(sampleFuture(job.parView, place), seat, length), seat).total,
    advised: scoreWith(orders, future, job),
    own: scoreWith(job.orders, future, job),
  };
}

function adviceFrom(
  orders: readonly Order[],
  outcomes: readonly Outcome[],
  voices: readonly Voice[],
): Advice {
  return {
    orders,
    advised: expectation(outcomes.map(({ advised, par }) => advised - par)),
    own: expectation(outcomes.map(({ own, par }) => own - par)),
    futures: outcomes.length,
    betterIn: outcomes.filter(({ advised, own }) => advised > own).length,
    voices,
  };
}

const NONE: AdviceResult = { kind: 'advice', advice: null };

/** Null where it was told to stop. */
function* hearOffices(
  job: AdviceJob,
  own: readonly OwnOutcome[],
): Generator<number, Voice[] | null, boolean> {
  const voices: Voice[] = [];
  for (const adviser of ADVISERS) {
    const change = chosenChange(job, adviser, own);
    if (yield 1) return null;
    const scores: number[] = [];
    for (let at = 0; at < job.futures.length; at++) {
      scores.push(change === null ? own[at]!.own : scoreOfChange(job, change, at));
      if (yield 1) return null;
    }
    voices.push(voiceFrom(adviser, change, scores, own));
  }
  return voices;
}

/** How many steps there are: one for each way that the planner tries, for each future, and for each choice and future of every office. */
export function* playAdvice(job: AdviceJob): Steps<AdviceResult> {
  const planning = planSteps(job.view);
  let step = planning.next();
  while (step.done !== true) {
    if (yield 1) return NONE;
    step = planning.next();
  }
  const outcomes: Outcome[] = [];
  for (const place of job.futures) {
    outcomes.push(outcomeIn(job, place, step.value));
    if (yield 1) return NONE;
  }
  const voices = yield* hearOffices(job, outcomes);
  if (voices === null) return NONE;
  return { kind: 'advice', advice: adviceFrom(step.value, outcomes, voices) };
}
