// Tells what everybody knows of each country, now and before: of the own one all, of the others what public parts give.

import { autonomyNode, literal, measured, resilienceNode, sum } from '../../../engine';
import type { Explanation } from '../../../types/explanation';
import {
  CARDS,
  type CountryId,
  type Index,
  type Layer,
  LAYERS,
  STRESS_TESTS,
} from '../../../types/names';
import type { NationState } from '../../../types/state';
import type { Standing } from '../../standings';
import type { WorldCourse, WorldLine, WorldMeasure } from '../../world';
import { type Ask, hundredfold, type Moment } from '../ask';
import { addedUp, gap, owner, step, type Teller } from './teller';

type Nodes<K extends string> = Record<K, Explanation>;

function measuredParts<K extends string>(
  group: string,
  names: readonly K[],
  values: Readonly<Record<K, number>>,
): Nodes<K> {
  const parts = names.map((name) => [name, measured(`${group}.${name}`, values[name])]);
  return Object.fromEntries(parts) as Nodes<K>;
}

function nationIn({ game }: Moment, country: CountryId): NationState | null {
  const found = game.state.countries.find(({ id }) => id === country);
  return found?.role === 'nation' ? found : null;
}

/** Another country's index from its public parts; null where they do not give it. */
function fromParts(ask: Ask, at: Moment, country: CountryId, field: string): Explanation | null {
  const indices = nationIn(at, country)?.indices;
  if (indices === undefined) return null;
  if (field === 'autonomy')
    return autonomyNode(ask.p, measuredParts('layer', LAYERS, indices.layers));
  return field === 'resilience'
    ? resilienceNode(ask.p, measuredParts('test', STRESS_TESTS, indices.stressTests))
    : null;
}

/** A public number of a country at some moment. */
export function publicNode(
  ask: Ask,
  at: Moment,
  country: CountryId,
  field: string,
  value: number,
): Explanation {
  if (country === ask.country)
    return field === 'lagGenerations' || field === 'lag'
      ? at.own('lagGenerations')
      : at.node(field, at.nation.indices[field as Index]);
  const node = fromParts(ask, at, country, field);
  return node !== null && Object.is(node.value, value)
    ? node
    : measured(field === 'lag' ? 'public.lagGenerations' : `public.${field}`, value);
}

/** One place for each country that is ahead, counted from the first. */
function rankNode({ lines }: WorldCourse, measure: WorldMeasure, place: number, rank: number) {
  const ahead = lines.filter(({ ranks }) => (ranks[measure][place] ?? rank) < rank);
  const each = ahead.map(({ name }) => ({ ...measured('isAhead', 1), actor: name }));
  return sum('rank', [literal(1), ...each]);
}

function layerNode(ask: Ask, { country, layers }: WorldLine, layer: Layer): Explanation {
  const share = nationIn(ask.now, country)?.indices.layers[layer] ?? layers![layer] / 100;
  const own = country === ask.country;
  const name = `layer.${layer}`;
  return hundredfold('layerPoints', own ? ask.now.node(name, share) : measured(name, share));
}

export const world: Teller = (leaf, ask) => {
  const [, , part, name, place] = leaf.trail;
  const line = leaf.owners[2] as WorldLine;
  if (part === 'layers') return layerNode(ask, line, name as Layer);
  const measure = name as WorldMeasure;
  const at = Number(place);
  if (part === 'ranks') return rankNode(owner(leaf, 5), measure, at, leaf.value);
  return publicNode(ask, ask.atRound(at), line.country, measure, leaf.value);
};

/** Trust of home in a superpower, or of others in home that is one. */
function trustNode(ask: Ask, { country, role }: Standing, value: number): Explanation {
  const name = country === 'USA' ? 'usTrust' : 'chinaTrust';
  const own = hundredfold('trustPoints', ask.now.own(name));
  return role === 'superpower' && Object.is(own.value, value)
    ? own
    : hundredfold('trustPoints', measured('publicTrust', value / 100));
}

/** What everybody knows of a country as it stands. */
export const standings: Teller = (leaf, ask) => {
  const field = step(leaf, -1);
  const standing = owner<Standing>(leaf);
  return field === 'trust'
    ? trustNode(ask, standing, leaf.value)
    : publicNode(ask, ask.now, standing.country, field, leaf.value);
};

function capabilityOf(ask: Ask, at: Moment, country: CountryId): Explanation {
  const found = at.game.state.countries.find(({ id }) => id === country)!;
  const value = found.role === 'nation' ? found.indices.capability : found.capability;
  return publicNode(ask, at, country, 'capability', value);
}

function choiceNode(ask: Ask, country: CountryId, field: string, value: number): Explanation {
  const { chapterPoints, cardsPlayed } = nationIn(ask.now, country)!;
  if (field === 'cardsPlayed') {
    const times = CARDS.map((card) => measured(`times.${card}`, cardsPlayed[card]));
    return addedUp(field, times);
  }
  if (field !== 'answerPoints') return publicNode(ask, ask.now, country, field, value);
  const questions = chapterPoints.map((points, i) => measured(`question.${i + 1}`, points));
  return addedUp('answers', questions);
}

/** What is public of a country with what it did; what acts brought stands for itself. */
export const rivals: Teller = (leaf, ask) => {
  const [country = '', part = '', field = ''] = leaf.trail;
  if (part === 'capabilityChange') {
    const before = capabilityOf(ask, ask.atRound(-1), country);
    return gap(part, capabilityOf(ask, ask.now, country), before);
  }
  if (part === 'choices' && field !== 'cards') return choiceNode(ask, country, field, leaf.value);
  return leaf.trail.length === 2 ? standings(leaf, ask) : null;
};
