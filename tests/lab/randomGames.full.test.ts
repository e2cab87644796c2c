// Plays many games of eight random players and lets the lab's audit look for numbers that no rule allows.

import { describe, expect, it } from 'vitest';
import { auditState, runJobs, type PlayerSpec } from '../../src/lab/index';
import { createGame } from '../../src/engine/index';
import { caseCount } from '../support/tier';
import { CONTENT, runners, match, seeds } from './matches';

const GAMES = caseCount({ quick: 100, full: 10_000 });
const NATIONS = CONTENT.scenario.countries.filter(({ role }) => role === 'nation');
const RANDOM: PlayerSpec = { bot: 'random' };

describe(`${GAMES} games of eight random players`, () => {
  it('should keep every number finite and every stock at or above zero', async () => {
    const players = Object.fromEntries(NATIONS.map(({ id }) => [id, RANDOM]));
    const job = match({
      variant: 'full',
      players,
      watch: [],
      seeds: seeds(1, GAMES),
      audit: 'everyTurn',
    });
    const { results } = await runJobs([job], runners(1));
    const { games } = results[0]!;
    expect(games).toHaveLength(GAMES);
    console.log(`${games.length} games looked through`);
    expect(games.flatMap(({ findings }) => findings).slice(0, 10)).toEqual([]);
    expect(games.every(({ turns, outcome }) => turns === 20 || outcome === 'defeat')).toBe(true);
  });
});

describe('an audit', () => {
  const { state } = createGame(CONTENT.ruleset, CONTENT.scenario, { seed: 4, variant: 'full' });
  const [first, ...others] = state.countries;

  it.each([
    [{ experts: Number.NaN }, 'seed 4, turn 0: state.countries.0.experts is NaN'],
    [
      { dataCentrePipelineMw: [1, -1] },
      'seed 4, turn 0: state.countries.0.dataCentrePipelineMw.1 is -1',
    ],
    [
      { debtUsdBn: Number.POSITIVE_INFINITY },
      'seed 4, turn 0: state.countries.0.debtUsdBn is Infinity',
    ],
  ])('should find %j', (changes, sentence) => {
    const broken = {
      ...state,
      countries: [{ ...first!, ...changes } as typeof first & object, ...others],
    };
    expect(auditState(broken)).toContain(sentence);
  });

  it('should let cash and gains fall below zero', () => {
    const poor = { ...first!, cashUsdBn: -2, cumulativeGain: -1 } as typeof first & object;
    expect(auditState({ ...state, countries: [poor, ...others] })).toEqual([]);
  });
});
