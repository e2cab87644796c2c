// What each lever is likely to add to the final score, found one lever after the other beside the table.

import { useContext, useEffect, useState } from 'preact/hooks';
import { scoreGains } from '../../../why';
import type { SessionState } from '../../../session';
import type { Explanation } from '../../../types/explanation';
import { type ChoiceGains, LEAST_POINTS } from '../forecast/choiceGains';
import { ForecastContext } from '../forecast/forecastPort';
import { useSight } from '../sight';
import { givenQuantity, useGivenNumbers } from '../why/given';
import type { LeverOption, LeverRow, LeverTrial } from './lever';

/** The best option of a lever, and the points that it adds. */
export interface LeverGain {
  readonly option: LeverOption;
  readonly points: number;
  readonly gains: ChoiceGains;
  /** What is behind the points of all options. */
  readonly behind: Pick<Found, 'gains' | 'futures'>;
}

export interface LeverGains {
  /** Whether the player's sight shows points at all. */
  readonly isShown: boolean;
  readonly byRow: ReadonlyMap<string, LeverGain>;
  /** How many levers have been tried with the present orders, and how many there are to try. */
  readonly tried: number;
  readonly all: number;
}

/** The results, and the orders that they were found with. */
interface Found {
  readonly state: SessionState;
  readonly trial: LeverTrial;
  readonly gains: Readonly<Record<string, Explanation>>;
  readonly futures: number;
}

type OpenRow = LeverRow & { readonly trial: LeverTrial };

function questionOf({ orders, options }: LeverTrial) {
  const lists = Object.fromEntries(options.map(({ id, orders: list }) => [id, list] as const));
  return { kind: 'gains', orders, lists } as const;
}

/** Asks about one lever after the other; when orders change, about all of them again. */
function useFound(state: SessionState, rows: readonly OpenRow[]): ReadonlyMap<string, Found> {
  const ask = useContext(ForecastContext);
  const [found, setFound] = useState<ReadonlyMap<string, Found>>(new Map());
  useEffect(() => {
    let isOver = false;
    const askAll = async (port: NonNullable<typeof ask>) => {
      for (const { id, trial } of rows) {
        const scores = await port('levers', state, questionOf(trial));
        if (isOver || scores === null) return;
        const gains = scoreGains(scores, null);
        const one = { state, trial, gains, futures: scores.own.length };
        setFound((before) => new Map(before).set(id, one));
      }
    };
    // Without a worker the column stays empty.
    if (ask !== null) askAll(ask).catch(() => undefined);
    return () => {
      isOver = true;
    };
  }, [ask, state]);
  return found;
}

function pointsOf({ gains }: Found, { id }: LeverOption): number {
  return gains[id]!.value;
}

function bestOption(found: Found): LeverOption {
  return found.trial.options.reduce((best, option) =>
    pointsOf(found, option) > pointsOf(found, best) ? option : best,
  );
}

function gainName(row: string): string {
  return `lever-${row}`;
}

/** Gives what is behind the points of one lever. */
export function useGainNumbers(row: string, { behind }: LeverGain): void {
  const { gains, futures } = behind;
  useGivenNumbers(gainName(row), () => ({ scoreGain: gains, futures }));
}

/** The row that adds most to the orders as they are. */
function bestRow(rows: readonly OpenRow[], found: ReadonlyMap<string, Found>): string | null {
  const open = rows.filter(({ id, trial }) => !trial.isGiven && found.has(id));
  const worth = ({ id }: OpenRow) => pointsOf(found.get(id)!, bestOption(found.get(id)!));
  const most = Math.max(LEAST_POINTS, ...open.map(worth));
  return open.find((row) => worth(row) === most)?.id ?? null;
}

export function useLeverGains(state: SessionState, rows: readonly LeverRow[]): LeverGains {
  const { points: isShown } = useSight();
  const open = rows.filter((row): row is OpenRow => isShown && row.trial !== null);
  const found = useFound(state, open);
  const best = bestRow(open, found);
  const byRow = new Map<string, LeverGain>();
  for (const { id } of open) {
    const one = found.get(id);
    if (one === undefined) continue;
    const option = bestOption(one);
    const points = pointsOf(one, option);
    const gains: ChoiceGains = {
      isShown,
      points: { [option.id]: points },
      best: best === id ? option.id : null,
      isStale: one.state !== state,
      why: givenQuantity(gainName(id)),
    };
    byRow.set(id, { option, points, gains, behind: one });
  }
  const tried = open.filter(({ id }) => found.get(id)?.state === state).length;
  return { isShown, byRow, tried, all: open.length };
}
