// A scenario's portrait says what its games say: points above par, what is short, who leads, and medals that rise.

import { describe, expect, it } from 'vitest';
import { ARCHETYPES } from '../../src/lab/contestants';
import {
  portraitJobs,
  puzzleOf,
  readPortrait,
  runJobs,
  type PortraitPlan,
} from '../../src/lab/index';
import { BOTTLENECKS } from '../../src/types/names';
import { CONTENT, runners } from './matches';

const PLAN: PortraitPlan = {
  scenario: CONTENT.scenario,
  variant: 'short',
  policies: {},
  seeds: [1, 2],
  plannerSeeds: [],
};

async function played() {
  const jobs = portraitJobs(PLAN);
  const { results } = await runJobs(jobs, runners(1), {});
  return { jobs, results, portrait: readPortrait(PLAN, results) };
}

const { jobs, results, portrait } = await played();
const [seat] = portrait.seats;

/** The totals of Korea when this style plays it. */
function totals(bot: string): number[] {
  const at = jobs.findIndex(({ players }) => {
    const player = players['KOR'];
    return player !== undefined && 'bot' in player && player.bot === bot;
  });
  return results[at]!.games.map(({ countries }) => countries['KOR']!.score.total);
}

describe('the portrait of a scenario', () => {
  it('should tell each style in points above what balanced made of the same worlds', () => {
    const par = totals('balanced');
    expect(seat!.par).toBeCloseTo((par[0]! + par[1]!) / 2, 10);
    for (const style of ARCHETYPES) {
      const own = totals(style);
      expect(seat!.ahead[style]).toBeCloseTo((own[0]! - par[0]! + own[1]! - par[1]!) / 2, 10);
    }
  });

  it('should name the style that is furthest ahead as the best', () => {
    const best = Math.max(...ARCHETYPES.map((style) => seat!.ahead[style]!));
    expect(seat!.ahead[seat!.best]).toBe(best);
    expect(portrait.best).toBe(seat!.best);
  });

  it('should share all turns among the shortages, the most frequent first', () => {
    const shares = portrait.binding.map(({ share }) => share);
    expect(portrait.binding).toHaveLength(BOTTLENECKS.length);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
    expect([...shares].sort((a, b) => b - a)).toEqual(shares);
  });

  it('should give the lead in every game to one country', () => {
    const shares = portrait.leaders.map(({ share }) => share);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
  });

  it('should set medals that rise from par', () => {
    const { bronze, silver, gold } = seat!.medals;
    expect(bronze).toBe(0);
    expect(silver).toBeGreaterThan(bronze);
    expect(gold).toBeGreaterThan(silver);
  });

  it('should call two scenarios the same puzzle only for the same style and the same two shortages', () => {
    const binding = ['power', 'chips', 'talent'] as const;
    const told = (order: readonly ('power' | 'chips' | 'talent')[]) =>
      order.map((bottleneck) => ({ bottleneck, share: 0.3 }));
    const one = puzzleOf({ best: 'fortress', binding: told(binding) });
    expect(puzzleOf({ best: 'fortress', binding: told(['chips', 'power', 'talent']) })).toBe(one);
    expect(puzzleOf({ best: 'powerHost', binding: told(binding) })).not.toBe(one);
    expect(puzzleOf({ best: 'fortress', binding: told(['chips', 'talent', 'power']) })).not.toBe(
      one,
    );
  });
});
