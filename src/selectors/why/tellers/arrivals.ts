// Tells what is on its way: chips, halls, power and people, ordered and still to be ordered.

import { difference, measured, ratio, literal, sum } from '../../../engine';
import type { Explanation } from '../../../types/explanation';
import { POWER_SOURCES, type Pillar, type PowerSource } from '../../../types/names';
import { type Arrival, LEAST_AMOUNT, raised, STEP_PERCENT } from '../../purchases';
import { selectDecisions } from '../../decisions';
import { arrivalsOf } from '../../arriving';
import { selectTimeline, type TimelineArrival, type TimelineLine } from '../../timeline';
import { withOrder } from '../../trial';
import { type Ask, hundredfold, type Moment } from '../ask';
import { addedUp, owner, step, type Teller } from './teller';

/** Chips that set out in the turn, by where they come from. */
export function arriving(moment: Moment): Explanation {
  const { usH100e, chinaH100e, domesticH100e } = moment.nation.arriving;
  return sum('chipsComingH100e', [
    moment.node('arriving.usH100e', usH100e),
    moment.node('arriving.chinaH100e', chinaH100e),
    moment.node('arriving.domesticH100e', domesticH100e),
  ]);
}

/** The same number by another name; an end of the way is told as it stands. */
function called(name: string, node: Explanation): Explanation {
  return { ...node, name };
}

type Queue = 'dataCentres' | 'talent' | PowerSource;

function rowOf({ nation }: Moment, queue: Queue): readonly number[] {
  if (queue === 'dataCentres') return nation.dataCentrePipelineMw;
  return queue === 'talent' ? nation.expertPipeline : nation.powerPipelineMw[queue];
}

const NAMES: Readonly<Record<Queue, string>> = {
  dataCentres: 'queue.dataCentresMw',
  talent: 'queue.people',
  gas: 'queue.gasMw',
  variable: 'queue.variableMw',
  firm: 'queue.firmMw',
};

/** What a queue holds for a turn; nothing beyond its end. */
export function queued(moment: Moment, queue: Queue, place: number): Explanation {
  const value = rowOf(moment, queue)[place] ?? 0;
  return moment.node(`${NAMES[queue]}.${place}`, value);
}

/** A part of the queue as it stands before the orders of this turn. */
function standing(now: Moment, queue: Queue, place: number): Explanation {
  return measured(NAMES[queue], rowOf(now, queue)[place] ?? 0);
}

function arrivalOf(ask: Ask, { line, source, column, added }: TimelineArrival): Explanation {
  const queue: Queue | null = line === 'chips' ? null : line === 'power' ? source! : line;
  if (queue === null) {
    const here = column === 0 ? arriving(ask.now) : literal(0);
    return added
      ? difference('more.chips', [called('after.chips', arriving(ask.tried())), here])
      : here;
  }
  const here = standing(ask.now, queue, column);
  return added
    ? difference(`more.${queue}`, [
        called(`after.${queue}`, queued(ask.tried(), queue, column - 1)),
        called(`before.${queue}`, here),
      ])
    : here;
}

export const timeline: Teller = (leaf, ask) => {
  if (step(leaf, -1) !== 'amount') return null;
  return { ...arrivalOf(ask, owner<TimelineArrival>(leaf)) };
};

/** All that comes in a half-year, or by this turn's orders, arrival by arrival. */
export const arrivingTotals: Teller = (leaf, ask) => {
  const [part, line, column] = leaf.trail;
  const { arrivals } = selectTimeline(ask.state, ask.country);
  const of = part === 'added' ? 'added' : Number(column);
  const parts = arrivalsOf(arrivals, line as TimelineLine, of);
  return addedUp(
    `queue.${line}`,
    parts.map((each) => arrivalOf(ask, each)),
  );
};

/** The turn with other percents. */
function withPercents(
  ask: Ask,
  change: (percents: Readonly<Record<Pillar, number>>) => Record<Pillar, number>,
): Moment {
  const { country } = ask;
  const { percents } = selectDecisions(ask.state, country);
  const order = { kind: 'allocateBudget', country, percents: change(percents) } as const;
  return ask.tried(withOrder(ask.state.orders, order));
}

function places(moment: Moment, pillar: Pillar): (readonly [Queue, number])[] {
  const queues: readonly Queue[] =
    pillar === 'power'
      ? POWER_SOURCES
      : pillar === 'dataCentres' || pillar === 'talent'
        ? [pillar]
        : [];
  return queues.flatMap((queue) => rowOf(moment, queue).map((_, place) => [queue, place] as const));
}

/** Everything by which one turn has more on the way than another, as far as it is worth a word. */
function differences(pillar: Pillar, more: Moment, less: Moment): Explanation[] {
  const all =
    pillar === 'chips'
      ? [
          difference('more.chips', [
            called('with.chips', arriving(more)),
            called('without.chips', arriving(less)),
          ]),
        ]
      : places(more, pillar).map(([queue, place]) =>
          difference(`more.${queue}`, [
            called(`with.${queue}`, queued(more, queue, place)),
            called(`without.${queue}`, queued(less, queue, place)),
          ]),
        );
  return all.filter(({ value }) => value >= LEAST_AMOUNT[pillar]);
}

function totalOf(name: string, pillar: Pillar, more: Moment, less: Moment): Explanation {
  if (pillar === 'models')
    return difference(name, [less.own('lagGenerations'), more.own('lagGenerations')]);
  return { ...addedUp(name, differences(pillar, more, less)), name };
}

export const purchases: Teller = (leaf, ask) => {
  const pillar = step(leaf, 0) as Pillar;
  const field = step(leaf, 1);
  if (field === 'deliveredShare')
    return pillar === 'chips' ? ask.tried().own('chipDeliveryRatio') : literal(1);
  const now = ask.tried();
  const more = () => withPercents(ask, (percents) => raised(percents, pillar, STEP_PERCENT));
  if (field === 'nextStep') return totalOf(`more.${pillar}`, pillar, more(), now);
  const without = withPercents(ask, (percents) => ({ ...percents, [pillar]: 0 }));
  if (field === 'total') return totalOf(`more.${pillar}`, pillar, now, without);
  const { arrivals } = owner<{ arrivals: readonly Arrival[] }>(leaf, 3);
  const place = arrivals.indexOf(owner<Arrival>(leaf));
  return differences(pillar, now, without)[place] ?? null;
};

/** What is spent on research less what has left its queue. */
function research(ask: Ask): Explanation {
  const row = (name: string, amounts: readonly number[]) =>
    addedUp(
      name,
      amounts.map((amount) => measured('queue.researchUsdBn', amount)),
    );
  return difference('researchUsdBn', [
    row('researchAfterUsdBn', ask.tried().nation.chipResearchPipelineUsdBn),
    row('researchBeforeUsdBn', ask.now.nation.chipResearchPipelineUsdBn.slice(1)),
  ]);
}

export const chipPlan: Teller = (leaf, ask) => {
  const field = step(leaf, 0);
  const after = ask.tried();
  const { usH100e, chinaH100e, domesticH100e, governmentH100e } = after.nation.arriving;
  if (field === 'usH100e') return after.node('arriving.usH100e', usH100e);
  if (field === 'chinaH100e') return after.node('arriving.chinaH100e', chinaH100e);
  if (field === 'homeH100e') return after.node('arriving.domesticH100e', domesticH100e);
  if (field === 'researchUsdBn') return research(ask);
  if (field === 'privateUsdBn') return after.own('privateMoneyUsdBn');
  if (leaf.value === 0) return literal(0);
  const share = ratio(
    'governmentShare',
    measured('governmentH100e', governmentH100e),
    arriving(after),
  );
  return hundredfold('governmentPercent', share);
};

/** Power, halls, chips and people that arrive next turn, as the last report tells. */
export const news: Teller = (leaf, ask) => {
  const [part, field] = leaf.trail;
  if (part !== 'next') return null;
  const after = ask.after(Number(leaf.argument) + 1);
  if (field === 'chipsH100e') return arriving(after);
  if (field === 'dataCentreMw') return queued(after, 'dataCentres', 0);
  if (field === 'experts') return queued(after, 'talent', 0);
  return sum(
    'powerMw',
    POWER_SOURCES.map((source) => queued(after, source, 0)),
  );
};
