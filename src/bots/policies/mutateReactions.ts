// Small random changes of how a reacting policy reacts.

import type { Random } from '../../lib/rng';
import {
  CHAPTERS,
  DATA_LAWS,
  EXPORT_RULES,
  MODEL_PROGRAMMES,
  PILLARS,
  PLEDGES,
  POWER_MIXES,
  STANCES,
} from '../../types/names';
import type { PolicyOverride, PolicyReactions } from '../../types/policy';
import { between, drawPercent, pick, weighted } from './draws';
import { NO_OVERRIDE } from './start';

type Move = (reactions: PolicyReactions, random: Random, isSuperpower: boolean) => PolicyReactions;
type OverrideMove = (override: PolicyOverride, random: Random) => PolicyOverride;

const MOST_FACTOR = 6;
const LEAST_FACTOR = 0.1;

function changeFactor(override: PolicyOverride, random: Random): PolicyOverride {
  const pillar = pick(random, PILLARS);
  const factor = (override.factors[pillar] ?? 1) * between(random, 0.4, 2);
  const kept = Math.min(MOST_FACTOR, Math.max(LEAST_FACTOR, factor));
  return { ...override, factors: { ...override.factors, [pillar]: kept } };
}

const OVERRIDE_MOVES: readonly (readonly [number, OverrideMove])[] = [
  [50, changeFactor],
  [12, (one, random) => ({ ...one, stance: pick(random, [null, ...STANCES]) })],
  [10, (one, random) => ({ ...one, powerMix: pick(random, [null, ...POWER_MIXES]) })],
  [12, (one, random) => ({ ...one, modelProgramme: pick(random, [null, ...MODEL_PROGRAMMES]) })],
  [6, (one, random) => ({ ...one, dataLaw: pick(random, [null, ...DATA_LAWS]) })],
  [6, (one, random) => ({ ...one, buildPercent: pick(random, [null, drawPercent(random)]) })],
  [6, (one, random) => ({ ...one, surges: pick(random, [null, true, false]) })],
  [4, (one, random) => ({ ...one, pledge: pick(random, [null, ...PLEDGES]) })],
];

const EXPORT_MOVES: readonly (readonly [number, OverrideMove])[] = [
  [16, (one, random) => ({ ...one, exportRule: pick(random, [null, ...EXPORT_RULES]) })],
];

function moveOverride(
  override: PolicyOverride,
  random: Random,
  isSuperpower: boolean,
): PolicyOverride {
  const moves = isSuperpower ? [...OVERRIDE_MOVES, ...EXPORT_MOVES] : OVERRIDE_MOVES;
  return weighted(random, moves)(override, random);
}

function changeChapter(
  reactions: PolicyReactions,
  random: Random,
  isSuperpower: boolean,
): PolicyReactions {
  const chapter = pick(random, CHAPTERS);
  const changed = moveOverride(reactions.chapters[chapter] ?? NO_OVERRIDE, random, isSuperpower);
  return { ...reactions, chapters: { ...reactions.chapters, [chapter]: changed } };
}

function changeEnds(
  reactions: PolicyReactions,
  random: Random,
  isSuperpower: boolean,
): PolicyReactions {
  const end = random.chance(0.5) ? 'firstChapter' : 'lastChapter';
  return { ...reactions, [end]: moveOverride(reactions[end], random, isSuperpower) };
}

function changeSequence(reactions: PolicyReactions, random: Random): PolicyReactions {
  const focusSequence = reactions.focusSequence.slice();
  focusSequence[random.nextBelow(focusSequence.length)] = pick(random, PILLARS);
  return { ...reactions, focusSequence };
}

function changeFocusByChapter(reactions: PolicyReactions, random: Random): PolicyReactions {
  const focus = pick(random, [null, ...PILLARS]);
  const chapter = pick(random, CHAPTERS);
  return { ...reactions, focusByChapter: { ...reactions.focusByChapter, [chapter]: focus } };
}

function changeShortageGain(reactions: PolicyReactions, random: Random): PolicyReactions {
  const gain = between(random, -0.6, 2.4);
  const shortageGain = { ...reactions.shortageGain, [pick(random, PILLARS)]: gain };
  return { ...reactions, shortageGain };
}

function changeFocusShortage(reactions: PolicyReactions, random: Random): PolicyReactions {
  const gain = between(random, 0, 3);
  const focusShortageGain = { ...reactions.focusShortageGain, [pick(random, PILLARS)]: gain };
  return { ...reactions, focusShortageGain };
}

const MOVES: readonly (readonly [number, Move])[] = [
  [46, changeChapter],
  [7, changeEnds],
  [4, (one, random) => ({ ...one, presentPrice: between(random, 0, 2) })],
  [3, (one, random) => ({ ...one, nextPrice: between(random, -0.6, 1.4) })],
  [4, (one, random) => ({ ...one, presentQuestion: between(random, 0.6, 3) })],
  [4, (one, random) => ({ ...one, answeredQuestion: between(random, 0.2, 1.6) })],
  [4, (one, random) => ({ ...one, nextQuestion: between(random, 0.6, 3) })],
  [7, changeSequence],
  [7, changeFocusByChapter],
  [6, changeFocusShortage],
  [6, changeShortageGain],
  [3, (one, random) => ({ ...one, projectShortageGain: between(random, 0, 2) })],
  [4, (one, random) => ({ ...one, bidLackGain: between(random, 0, 3) })],
];

/** The reactions with one small change. */
export function mutateReactions(
  reactions: PolicyReactions,
  random: Random,
  isSuperpower = false,
): PolicyReactions {
  return weighted(random, MOVES)(reactions, random, isSuperpower);
}
