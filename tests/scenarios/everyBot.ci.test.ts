// Every bot but the planner plays every scenario to its end, from every seat, without a wrong number on the way.

import { describe, expect, it } from 'vitest';
import { runJobs, type MatchJob } from '../../src/lab/index';
import { BOT_NAMES } from '../../src/types/names';
import { runners } from '../lab/matches';
import { contentOf, scenarioIds } from '../support/content';
import { caseCount } from '../support/tier';

const BOTS = BOT_NAMES.filter((bot) => bot !== 'planner');
/** In the quick tier every scenario has some of the bots, another part of them each. */
const BOTS_EACH = caseCount({ quick: 3, full: BOTS.length });
const SEEDS = Array.from({ length: caseCount({ quick: 1, full: 1 }) }, (_, i) => 501 + i);

describe.each(scenarioIds().map((id, place) => ({ id, place })))('$id', ({ id, place }) => {
  const content = contentOf(id);
  const { scenario } = content;
  const bots = Array.from(
    { length: BOTS_EACH },
    (_, i) => BOTS[(place * BOTS_EACH + i) % BOTS.length]!,
  );

  it(`should be played to its end by ${BOTS_EACH} bots`, async () => {
    const jobs = scenario.variants.flatMap(({ id: variant }) =>
      bots.map((bot, i): MatchJob => {
        const { country } = scenario.seats[i % scenario.seats.length]!;
        return {
          kind: 'match',
          variant,
          players: { [country]: { bot } },
          watch: [country],
          marks: [],
          seeds: SEEDS,
          audit: 'everyTurn',
        };
      }),
    );
    const { results } = await runJobs(jobs, runners(1, content), {});
    const games = results.flatMap((result, i) =>
      result.games.map((game) => ({ job: jobs[i]!, game })),
    );
    expect(games).toHaveLength(jobs.length * SEEDS.length);
    for (const { job, game } of games) {
      const { turns } = scenario.variants.find((one) => one.id === job.variant)!;
      expect(game.findings, `${job.variant} ${JSON.stringify(job.players)}`).toEqual([]);
      expect(game.turns === turns || game.outcome === 'defeat').toBe(true);
    }
    console.log(`${id}: ${games.length} games`);
  });
});
