// Small random changes of a policy, for a search that climbs; the policy that comes in is not changed.

import type { Random } from '../../lib/rng';
import {
  CARDS,
  DATA_LAWS,
  EXPORT_RULES,
  MODEL_PROGRAMMES,
  PILLARS,
  PLEDGES,
  POWER_MIXES,
  PROJECTS,
  STANCES,
} from '../../types/names';
import type { Policy } from '../../types/policy';
import { between, drawPercent, drawTenth, pick, weighted } from './draws';
import { mutateReactions } from './mutateReactions';
import { MOST_ANSWERS } from './start';

type Move = (policy: Policy, random: Random) => Policy;

const MOST_OPENINGS = 4;
const MOST_SURGE_TURNS = 5;
const MOST_FRIENDS = 3;
const MOST_AHEAD_PERCENT = 25;
/** Share of changes that concern the constant part of a reacting policy. */
const CONSTANT_SHARE = 0.3;

function changeWeight(policy: Policy, random: Random): Policy {
  const pillar = pick(random, PILLARS);
  const weight =
    policy.weights[pillar] * between(random, 0.6, 1.4) + between(random, -0.015, 0.015);
  const weights = { ...policy.weights, [pillar]: Math.max(0, weight) };
  return PILLARS.some((one) => weights[one] > 0) ? { ...policy, weights } : policy;
}

function changeAnswer(policy: Policy, random: Random): Policy {
  const events = Object.keys(policy.answers);
  if (events.length === 0) return changeWeight(policy, random);
  const answer = random.nextBelow(MOST_ANSWERS);
  return { ...policy, answers: { ...policy.answers, [pick(random, events)]: answer } };
}

function changeCard(policy: Policy, random: Random): Policy {
  const priority = drawTenth(random);
  return { ...policy, cards: { ...policy.cards, [pick(random, CARDS)]: priority } };
}

function changeProject(policy: Policy, random: Random): Policy {
  const priority = drawTenth(random);
  return { ...policy, projects: { ...policy.projects, [pick(random, PROJECTS)]: priority } };
}

function changeSurge(policy: Policy, random: Random): Policy {
  return random.chance(0.5)
    ? { ...policy, surgeTurns: random.nextBelow(MOST_SURGE_TURNS) }
    : { ...policy, surgeAboveSupport: between(random, 40, 80) };
}

function changeTaste(policy: Policy, random: Random): Policy {
  const line = pick(random, PILLARS);
  return { ...policy, bidTaste: { ...policy.bidTaste, [line]: between(random, 0.3, 2.4) } };
}

const MOVES: readonly (readonly [number, Move])[] = [
  [6, changeWeight],
  [2, (one, random) => ({ ...one, buildPercent: drawPercent(random, one.buildPercent) })],
  [2, (one, random) => ({ ...one, powerMix: pick(random, POWER_MIXES) })],
  [2, (one, random) => ({ ...one, stance: pick(random, STANCES) })],
  [1, (one, random) => ({ ...one, modelProgramme: pick(random, MODEL_PROGRAMMES) })],
  [1, (one, random) => ({ ...one, dataLaw: pick(random, DATA_LAWS) })],
  [3, changeAnswer],
  [4, changeCard],
  [3, changeProject],
  [4, changeTaste],
  [2, changeSurge],
  [3, (one, random) => ({ ...one, focus: pick(random, PILLARS) })],
  [1, (one, random) => ({ ...one, opening: random.nextBelow(MOST_OPENINGS) })],
  [1, (one, random) => ({ ...one, pledge: pick(random, [null, ...PLEDGES]) })],
  [1, (one, random) => ({ ...one, reviewMargin: between(random, 0, 0.6) })],
  [2, (one, random) => ({ ...one, aheadPercent: random.nextBelow(MOST_AHEAD_PERCENT + 1) })],
];

/** What is changed for a superpower in place of its stance. */
const EXPORT_MOVES: readonly (readonly [number, Move])[] = [
  [3, (one, random) => ({ ...one, exportRule: pick(random, EXPORT_RULES) })],
  [1, (one, random) => ({ ...one, exportFriends: random.nextBelow(MOST_FRIENDS + 1) })],
];

function movesFor(isSuperpower: boolean): readonly (readonly [number, Move])[] {
  return isSuperpower ? [...MOVES, ...EXPORT_MOVES] : MOVES;
}

function moveConstant(policy: Policy, random: Random, isSuperpower: boolean): Policy {
  return weighted(random, movesFor(isSuperpower))(policy, random);
}

/** The policy with one or two small changes. The same draws give the same policy. */
export function mutate(policy: Policy, random: Random, isSuperpower = false): Policy {
  const { reactions } = policy;
  if (reactions !== null && !random.chance(CONSTANT_SHARE))
    return { ...policy, reactions: mutateReactions(reactions, random, isSuperpower) };
  const once = moveConstant(policy, random, isSuperpower);
  return random.chance(0.5) ? moveConstant(once, random, isSuperpower) : once;
}

/** A policy far from the given one, with every part but its reactions drawn anew: the start of another climb. */
export function scatter(policy: Policy, random: Random, isSuperpower = false): Policy {
  let far = policy;
  for (const [weight, move] of movesFor(isSuperpower))
    for (let times = 0; times < 2 * weight; times++) far = move(far, random);
  return far;
}
