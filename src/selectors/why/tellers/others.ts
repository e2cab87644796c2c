// Tells partners and proposals, constants of the rules, and the debrief by what its parts tell themselves.

import { addedPoints, cardTerm, literal, measured, parameter, product } from '../../../engine';
import type { Explanation } from '../../../types/explanation';
import type { Index, Layer, StressTest } from '../../../types/names';
import { type Ask, hundredfold, type NumberName } from '../ask';
import type { Leaf } from '../leaves';
import { contracts } from './effects';
import { gainAt, pace, weightOf } from './standing';
import { constant, step, type Teller } from './teller';

export const parameters: Teller = (leaf) => parameter(leaf.trail.join('.'), leaf.value);

/** Minutes and the bars of the medals of each course, and the weights of the score, as the scenario gives them. */
export const course: Teller = (leaf, ask) => {
  const { id } = ask.state.game.scenario;
  const name = step(leaf, -1);
  return step(leaf, 0) === 'weights'
    ? weightOf(ask, name, leaf.value)
    : cardTerm(name, leaf.value, `scenarios/${id}.json: ${leaf.trail.join('.')}`);
};

export const platforms: Teller = (leaf, ask) => {
  const field = step(leaf, -1);
  if (field === 'limit') return constant(ask, 'jointPlatform.limit');
  if (field === 'members') return measured('members', leaf.value);
  if (field === 'closeness') {
    const closeness = hundredfold(
      'closenessPoints',
      measured('platformCloseness', leaf.value / 100),
    );
    return Object.is(closeness.value, leaf.value) ? closeness : null;
  }
  return null;
};

export const proposals: Teller = (leaf, ask) => {
  const field = step(leaf, -1);
  if (field === 'makerCapital') return constant(ask, 'cardCost.jointPlatform');
  if (field === 'makerBudgetPercent')
    return hundredfold(field, constant(ask, 'jointPlatform.cashShare'));
  return field === 'limit' ? constant(ask, 'jointPlatform.limit') : null;
};

/** The same facts under the name of the part of the debrief that shows them. */
function inside(leaf: Leaf, less: number): Leaf {
  return { ...leaf, trail: leaf.trail.slice(less), owners: leaf.owners.slice(less) };
}

const COURSE: Readonly<Record<string, NumberName>> = {
  lagGenerations: 'lagGenerations',
  support: 'support',
};

/** A point of the course: the state after so many rounds. */
function courseAt(leaf: Leaf, ask: Ask): Explanation | null {
  const [, place, field = '', index] = leaf.trail;
  const moment = ask.atRound(Number(place));
  if (field === 'score') return moment.explanations.get('score') ?? null;
  if (field === 'indices') return moment.node(index!, moment.nation.indices[index as Index]);
  if (field === 'powerPercent') return hundredfold(field, moment.own('powerRatio'));
  return field in COURSE ? moment.own(COURSE[field]!) : null;
}

/** The parts of the score beside par. */
function ledgerPart(leaf: Leaf, ask: Ask): Explanation | null {
  const [, part = '', who] = leaf.trail;
  const { game } = ask.state;
  if (part === 'mostBuilt')
    return product('mostBuilt', [constant(ask, 'score.levelWeight'), literal(100)]);
  if (part === 'answers' || part === 'mostAnswered' || who !== 'own')
    return measured('points', leaf.value);
  const points = addedPoints(game, ask.country);
  if (part === 'total') return ask.now.explanations.get('score') ?? null;
  if (part === 'pledges') return measured('pledges', points.pledges);
  return measured('points', leaf.value);
}

export const debrief: Teller = (leaf, ask) => {
  const [part, name] = leaf.trail;
  const { indices } = ask.now.nation;
  if (part === 'pace') return pace(inside(leaf, 1), ask);
  if (part === 'contracts') return contracts(inside(leaf, 1), ask);
  if (part === 'course') return courseAt(leaf, ask);
  if (part === 'ledger') return ledgerPart(leaf, ask);
  if (part === 'gain') return gainAt(ask, ask.now, name!);
  if (part === 'layers') return ask.now.node(`layer.${name}`, indices.layers[name as Layer]);
  if (part === 'stressTests')
    return ask.now.node(`test.${name}`, indices.stressTests[name as StressTest]);
  if (part === 'standings' && name === ask.country)
    return ask.now.explanations.get('score') ?? null;
  return measured(part === 'standings' ? 'public.score' : (leaf.trail.at(-1) ?? ''), leaf.value);
};

/** The unit in which a figure of the whole game is counted stands beside it, or with the figure that it is a part of. */
export const learning: Teller = (leaf) => {
  const facts = leaf.owners as readonly (Readonly<Record<string, unknown>> | undefined)[];
  const figure = leaf.owners[4] as Readonly<Record<string, string>> | undefined;
  const isPart = leaf.trail.includes('parts') || leaf.trail.includes('of');
  const own = [...facts].reverse().find((each) => typeof each?.['unit'] === 'string')?.['unit'];
  const unit = isPart ? (figure?.['partsUnit'] ?? own) : own;
  return measured(`learning.${String(unit)}`, leaf.value);
};

/** What passes between countries goes by its kind; all else on the chart is told where it is worked out. */
export const map: Teller = (leaf) => {
  const { kind } = leaf.owners.at(-1) as { kind?: string };
  return leaf.trail[0] === 'flows' ? measured(`flow.${kind ?? ''}`, leaf.value) : null;
};
