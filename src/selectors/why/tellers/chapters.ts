// Tells a chapter's question: what it is worth, how it is answered now and at the end, what a pledge asks for.

import {
  chapterIndex,
  difference,
  focusLead,
  frontierLog10Flop,
  greatest,
  literal,
  measured,
  nationScenarioOf,
  parameterAt,
  product,
  ratio,
  sum,
  verdictNode,
} from '../../../engine';
import type { Explanation } from '../../../types/explanation';
import type { Pillar } from '../../../types/names';
import type { ChapterTile } from '../../chapters';
import { focusOfTurn } from '../../focusOfTurn';
import { questionFacts, progressOf } from '../../question';
import { withOrder } from '../../trial';
import type { Ask, Moment } from '../ask';
import { constant, gap, owner, step, type Teller } from './teller';

function worth(ask: Ask, place: number): Explanation {
  return constant(ask, place === 0 ? 'chapters.firstPoints' : 'chapters.points');
}

/** Points that a question has earned by the end of its last turn. */
function earned(moment: Moment, place: number): Explanation {
  const points = moment.nation.chapterPoints[place] ?? 0;
  return moment.node(`chapterPoints.${place}`, points);
}

function expected(ask: Ask, place: number, orders = ask.state.orders): Explanation | null {
  const turns = (place + 1) * ask.p.chapters.turns - ask.state.game.state.turn;
  const end = ask.ahead(turns, 'standing', orders);
  return end === null ? null : earned(end, place);
}

/** Points as things stand now: what a full answer is worth by how far it is answered. */
function answeredNow(ask: Ask, tile: ChapterTile): Explanation {
  const full = worth(ask, tile.index);
  const { game } = ask.state;
  const standing = progressOf(game, ask.country, tile.chapter!);
  const verdict = verdictNode(ask.p, standing);
  return product('points', [full, verdict]);
}

export const chapters: Teller = (leaf, ask) => {
  const tile = leaf.owners[1] as ChapterTile;
  const [, field, part] = leaf.trail;
  if (field === 'expectedPoints') return expected(ask, tile.index);
  if (field === 'points')
    return tile.state === 'present' ? answeredNow(ask, tile) : earned(ask.now, tile.index);
  if (field === 'question' && part === 'worth') return worth(ask, tile.index);
  if (field === 'question' && part === 'homeChipsWeight')
    return constant(ask, `questions.homeChipsWeight.${tile.chapter}`);
  if (field === 'question' && part?.endsWith('Measure')) return asked(ask, tile, part);
  if (step(leaf, -1) === 'homeChipPoints') return null;
  return field === 'question' ? measured(`asked.${tile.question!.kind}`, leaf.value) : null;
};

/** The growth or change that earns nothing or everything: the common bar, what this country's lies above it, the scale. */
function asked(ask: Ask, { chapter, index }: ChapterTile, part: string): Explanation {
  const { scenario } = ask.state.game;
  const norms = nationScenarioOf(scenario, ask.country).questionNorms?.[chapter!] ?? [];
  const norm = norms[Math.min(index, norms.length - 1)] ?? 0;
  return sum(part, [
    sum('questionFloor', [
      constant(ask, `questions.floor.${chapter}`),
      measured('questionNorm', norm),
    ]),
    product('questionScale', [
      literal(part === 'allMeasure' ? 1 : 0),
      constant(ask, `questions.scale.${chapter}`),
    ]),
  ]);
}

/** The factor of a line under a focus; the first of its kind is the strongest. */
function factorOf(ask: Ask, repeats: number): Explanation {
  const gains = parameterAt(ask.p, 'focus.gain') as readonly number[];
  const place = Math.min(repeats, gains.length - 1);
  return sum('gainFactor', [literal(1), constant(ask, `focus.gain.${place}`)]);
}

export const focus: Teller = (leaf, ask) => {
  const [, pillar, field] = leaf.trail;
  const { repeats } = owner<{ repeats: number }>(leaf);
  if (field === 'gainFactor') return factorOf(ask, repeats);
  if (field === 'othersFactor') return constant(ask, 'focus.others');
  if (field === 'quotaFactor') return leaf.value === 1 ? literal(1) : constant(ask, 'focus.quota');
  if (field === 'turnsSooner')
    return leaf.value === 0 ? literal(0) : constant(ask, 'focus.leadTurns');
  if (field !== 'expectedPoints') return null;
  const { country, state } = ask;
  const order = { kind: 'chooseFocus', country, pillar: pillar as Pillar } as const;
  const place = chapterIndex(ask.p, state.game.state.turn);
  return expected(ask, place, withOrder(state.orders, order));
};

export const focusInForce: Teller = (leaf, ask) => {
  const gains = parameterAt(ask.p, 'focus.gain') as readonly number[];
  const place = gains.findIndex((gain) => 1 + gain === leaf.value);
  return place < 0 ? null : factorOf(ask, place);
};

/** What the present question measures. */
function kindNow({ state, country }: Ask): string {
  const index = chapterIndex(state.game.ruleset.parameters, state.game.state.turn);
  return questionFacts(state.game, country, index)?.kind ?? '';
}

export const pledges: Teller = (leaf, ask) => {
  const [part, pledge, field] = leaf.trail;
  if (part === 'worth') return worth(ask, chapterIndex(ask.p, ask.state.game.state.turn));
  if (field === 'points') return constant(ask, `chapters.pledgePoints.${pledge}`);
  if (step(leaf, -1) === 'figure') return measured(`asked.${kindNow(ask)}`, leaf.value);
  if (field !== 'askedPoints') return null;
  const place = chapterIndex(ask.p, ask.state.game.state.turn);
  return product('askedPoints', [
    constant(ask, `chapters.pledgeShare.${pledge}`),
    worth(ask, place),
  ]);
};

/** Turns that permits or the focus take off the lead time of a line; the greater counts. */
export function turnsSooner(ask: Ask, pillar: Pillar): Explanation {
  const { state, country, p } = ask;
  const isFocused = focusLead(p, focusOfTurn(state, country), pillar) > 0;
  const byFocus = isFocused ? constant(ask, 'focus.leadTurns') : literal(0);
  const isFast = ask.now.nation.timers.fastPermits > 0;
  if (!isFast || (pillar !== 'power' && pillar !== 'dataCentres')) return byFocus;
  return greatest('turnsSooner', [constant(ask, `${pillar}.permitTurns`), byFocus]);
}

/** Lead times are those of the rules, less what permits and the focus take off. */
export const leadTimes: Teller = (leaf, ask) => {
  const [pillar, end] = leaf.trail;
  const sooner = (lag: Explanation) =>
    difference('leadTurns', [lag, turnsSooner(ask, pillar as Pillar)]);
  if (pillar === 'dataCentres') return sooner(constant(ask, 'dataCentres.lagTurns'));
  if (pillar === 'talent')
    return sooner(gap('leadTurns', constant(ask, 'talent.lagTurns'), literal(1)));
  if (pillar !== 'power') return measured('leadTurns', leaf.value);
  const lags = Object.entries(ask.p.power.lagTurns).sort(([, a], [, b]) => a - b);
  const [source] = end === 'low' ? lags[0]! : lags[lags.length - 1]!;
  return sooner(constant(ask, `power.lagTurns.${source}`));
};

function modelAt(ask: Ask, place: number): Moment | null {
  const { turn } = ask.state.game.state;
  return place <= turn ? ask.after(place) : ask.ahead(place - turn, 'standing');
}

/** Generations since the start. */
function aboveStart(ask: Ask, name: string, log10Flop: Explanation): Explanation {
  const above = gap('oomAboveStart', log10Flop, constant(ask, 'world.frontierLog10Flop'));
  return ratio(name, above, constant(ask, 'training.generationOom'));
}

/** The own model, the frontier and the best open weights. */
export const modelLines: Teller = (leaf, ask) => {
  const [place, field] = leaf.trail;
  const moment = modelAt(ask, Number(place));
  if (moment === null) return null;
  const own = aboveStart(ask, 'own', moment.own('ownModelLog10Flop'));
  if (field === 'own') return own;
  const { state } = moment.game;
  const flop = measured('frontierLog10Flop', frontierLog10Flop(ask.p, state));
  const course = aboveStart(ask, 'frontier', flop);
  const front = greatest('frontier', [course, own]);
  if (field === 'frontier') return front;
  if (field === 'lagGenerations')
    return greatest(field, [literal(0), gap('generationsBehind', front, own)]);
  const lag = measured('openWeightsLagGenerations', state.world.openWeightsLagGenerations);
  return gap('openWeights', course, lag);
};
