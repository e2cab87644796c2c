// The report on balance is the same however its rounds are played, and finds what was planted.

import { describe, expect, it } from 'vitest';
import {
  balancePlan,
  isFault,
  readReport,
  readRound,
  roundJobs,
  runJobs,
  widestError,
  type BalancePart,
  type BalancePlan,
  type LabContent,
  type PlayedRound,
  type ReportFinding,
} from '../../src/lab/index';
import type { NationScenario, Opening, Scenario } from '../../src/types/scenario';
import { contentOf } from '../support/content';
import { choice, withHistory } from '../support/history';
import { caseCount } from '../support/tier';
import { runners } from './matches';

const { ruleset, scenario } = contentOf('first-data-centre');
const SMALL: LabContent = { ruleset, scenario };
const NAME = { en: 'A choice', ko: '선택' };
/** From so many rounds on every finding may be told. */
const ENOUGH_ROUNDS = 6;

async function play(plan: BalancePlan, from: number, to: number, count = 1) {
  const numbers = Array.from({ length: to - from }, (_, i) => from + i);
  const jobs = numbers.map((round) => roundJobs(plan, round));
  const { results } = await runJobs(jobs.flat(), runners(count, plan), {});
  let at = 0;
  return numbers.map((round, i): PlayedRound => {
    const played = readRound(plan, round, results.slice(at, (at += jobs[i]!.length)));
    return played!;
  });
}

async function reportOf(content: LabContent, parts: readonly BalancePart[], rounds: number) {
  const plan = balancePlan(content, { parts });
  return readReport(plan, await play(plan, 0, rounds));
}

function kinds(findings: readonly ReportFinding[]): string[] {
  return findings.map(({ kind }) => kind);
}

/** The small scenario with its seat changed. */
function seatWith(changes: Partial<NationScenario>): LabContent {
  const countries = scenario.countries.map((country) =>
    country.id === 'KOR' && country.role === 'nation' ? { ...country, ...changes } : country,
  );
  return { ruleset, scenario: { ...scenario, countries } };
}

describe('the report on balance', () => {
  it('should be the same with any number of runners, and continued or made at once', async () => {
    const plan = balancePlan(SMALL);
    const rounds = caseCount({ quick: 2, full: 4 });
    const atOnce = await play(plan, 0, rounds);
    const inParts = [...(await play(plan, 0, 1, 3)), ...(await play(plan, 1, rounds, 2))];
    expect(inParts).toEqual(atOnce);
    expect(readReport(plan, inParts)).toEqual(readReport(plan, atOnce));
  });

  it('should travel as JSON', async () => {
    const plan = balancePlan(SMALL, { parts: ['medals', 'events'] });
    const rounds = await play(plan, 0, 1);
    const copied = JSON.parse(JSON.stringify(rounds)) as PlayedRound[];
    expect(readReport(plan, copied)).toEqual(readReport(plan, rounds));
  });

  it('should not read a round that was cut short', async () => {
    const plan = balancePlan(SMALL, { parts: ['medals'] });
    const { results } = await runJobs(roundJobs(plan, 0), runners(1, plan), {});
    expect(readRound(plan, 0, results)).not.toBeNull();
    const last = { kind: 'trial' as const, games: [] };
    expect(readRound(plan, 0, [...results.slice(0, -1), last])).toBeNull();
  });

  it('should tell par, every player, medals and what is short for every seat and length', async () => {
    const report = await reportOf(SMALL, ['medals'], 2);
    const [seat] = report.seats;
    const [length] = seat!.lengths;
    expect(length).toMatchObject({ variant: 'full', turns: 4 });
    expect(length!.players.map(({ player }) => player)).toContain('planner');
    expect(length!.players[0]).toMatchObject({
      player: 'balanced',
      ahead: { value: 0, error: 0, games: 4 },
    });
    const { bronze } = scenario.variants[0]!.medals.KOR!;
    expect(length!.medals[0]).toMatchObject({ medal: 'bronze', own: bronze, proposed: 0 });
    const shares = seat!.binding.map(({ share }) => share.value);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
    const led = report.leaders.map(({ share }) => share.value);
    expect(led.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
  });

  it('should tell how often each lot comes, is bid for and sold, one that nobody may have last', async () => {
    const lot = { name: NAME, text: NAME, line: 'talent' as const, price: 0.05 };
    const effects = [{ kind: 'addSupport' as const, points: 1 }];
    const lots = [
      { ...lot, id: 'cheap', effects },
      { ...lot, id: 'barred', effects, when: [{ quantity: 'halfYear' as const, atLeast: 90 }] },
    ];
    const own = { ruleset, scenario: { ...scenario, lots, lotsOfRules: [] } };
    const report = await reportOf(own, ['events'], 1);
    const [first, last] = report.lots;
    expect(report.lots.map(({ lot }) => lot)).toEqual(['cheap', 'barred']);
    expect(first).toMatchObject({ came: { value: 4, games: 10 }, sold: { value: 1 } });
    expect(first!.won.value).toBeGreaterThanOrEqual(4);
    expect(last).toMatchObject({ bids: { value: 0 }, sold: { value: 0 }, won: { value: 0 } });
    const withoutGames = await reportOf(own, ['choices'], 1);
    expect(withoutGames.lots).toEqual([]);
  });

  it('should be sharper after more rounds', async () => {
    const plan = balancePlan(SMALL, { parts: ['medals'] });
    const rounds = await play(plan, 0, 6);
    expect(widestError(readReport(plan, rounds))).toBeLessThan(
      widestError(readReport(plan, rounds.slice(0, 1))),
    );
  });

  it('should let every seat have its turn where there are many', async () => {
    const many = contentOf('power-crunch');
    const plan = balancePlan(many, { parts: ['choices'] });
    const asked = [0, 1, 2].flatMap((round) =>
      roundJobs(plan, round).flatMap((job) => Object.keys(job.players)),
    );
    expect(new Set(asked)).toEqual(new Set(many.scenario.seats.map(({ country }) => country)));
  });
});

describe('what the report finds', () => {
  it('should be an opening that is far ahead of the default', async () => {
    const plain = { name: NAME, text: NAME, lots: [] };
    const opening: Opening = {
      name: NAME,
      text: NAME,
      default: 'plain',
      options: [
        { ...plain, id: 'plain', effects: [] },
        {
          ...plain,
          id: 'gift',
          effects: [
            { kind: 'multiplyExperts', factor: 5 },
            { kind: 'addCash', budgetShare: 3 },
          ],
        },
        { ...plain, id: 'same', effects: [] },
      ],
    };
    const content = seatWith({ opening });
    const { seats, findings } = await reportOf(content, ['choices'], ENOUGH_ROUNDS);
    expect(findings).toEqual([{ kind: 'openingAhead', country: 'KOR', option: 'gift' }]);
    const [usual, gift, same] = seats[0]!.openings;
    expect(usual).toMatchObject({ isDefault: true, worth: { value: 0 } });
    expect(gift!.worth.value).toBeGreaterThan(1.5);
    expect(same!.worth.value).toBe(0);
  });

  it('should be a dated event that comes after the end, and none of the rules that happen not to fire', async () => {
    const late: Scenario = withHistory(
      scenario,
      choice({ id: 'soon', halfYear: 1 }),
      choice({ id: 'late', halfYear: 20 }),
    );
    const report = await reportOf({ ruleset, scenario: late }, ['events'], ENOUGH_ROUNDS);
    const never = report.findings.filter(({ kind }) => kind === 'neverFires');
    expect(never).toEqual([{ kind: 'neverFires', event: 'late' }]);
    expect(never.every(isFault)).toBe(true);
    expect(report.events.filter(({ fired }) => fired === 0).length).toBeGreaterThan(1);
  });

  it('should be a card of the author that is never told', async () => {
    const card = {
      id: 'ownCard',
      name: NAME,
      text: NAME,
      picture: 'port' as const,
      scope: 'world' as const,
      effects: [],
    };
    const events: NonNullable<Scenario['events']> = [
      { ...card, id: 'told', when: [{ quantity: 'autonomy', atLeast: 0 }] },
      { ...card, id: 'mute', when: [{ quantity: 'halfYear', atLeast: 90 }] },
    ];
    const own = { ruleset, scenario: { ...scenario, events } };
    const report = await reportOf(own, ['events'], ENOUGH_ROUNDS);
    expect(report.findings.filter(({ kind }) => kind === 'neverFires')).toEqual([
      { kind: 'neverFires', event: 'mute' },
    ]);
  });

  it('should be a medal that nobody earns', async () => {
    const variants = scenario.variants.map((variant) => ({
      ...variant,
      medals: { KOR: { bronze: 0, silver: 1, gold: 90 } },
    }));
    const content = { ruleset, scenario: { ...scenario, variants } };
    const { findings } = await reportOf(content, ['medals'], ENOUGH_ROUNDS);
    const medals = findings.filter(({ kind }) => kind === 'medalOutOfReach');
    expect(medals).toEqual([
      { kind: 'medalOutOfReach', country: 'KOR', variant: 'full', medal: 'gold' },
    ]);
  });

  it('should be a lever that nobody misses', async () => {
    const { parameters } = ruleset;
    const none = { modest: 0, solid: 0, bold: 0 };
    const chapters = { ...parameters.chapters, pledgePoints: none };
    const dull = { ...ruleset, parameters: { ...parameters, chapters } };
    const lever = { kind: 'order', order: 'makePledge' };
    const dead = { kind: 'leverDead', country: 'KOR', lever };
    /** Games of a style that is surely worse than par say nothing of levers. */
    const rounds = ENOUGH_ROUNDS + 3;
    const { findings } = await reportOf({ ruleset: dull, scenario }, ['levers'], rounds);
    expect(findings).toContainEqual(dead);
    expect((await reportOf(SMALL, ['levers'], rounds)).findings).not.toContainEqual(dead);
  });

  it('should be a victory that cannot be reached, with the condition that never holds, and one that always is', async () => {
    const victory = { country: 'KOR', name: NAME, text: NAME, when: 'anyTurn' as const };
    const won = {
      ruleset,
      scenario: {
        ...scenario,
        specialVictories: [
          {
            ...victory,
            conditions: [
              { quantity: 'autonomy' as const, atLeast: 0 },
              { quantity: 'autonomy' as const, above: 100 },
            ],
          },
          { ...victory, conditions: [{ quantity: 'prosperity' as const, atLeast: 0 }] },
        ],
      },
    };
    const { findings, victories } = await reportOf(won, ['medals'], ENOUGH_ROUNDS);
    expect(findings.filter(({ kind }) => /ictory|condition/.test(kind))).toEqual([
      { kind: 'victoryNever', victory: 0 },
      { kind: 'conditionNever', victory: 0, condition: 1 },
      { kind: 'victoryAlways', victory: 1 },
    ]);
    expect(victories[0]!.held.map(({ value }) => value)).toEqual([1, 0]);
  });

  it('should be a bar that asks too much', async () => {
    const { questionNorms: norms } = scenario.countries.find(
      (country): country is NationScenario => country.id === 'KOR',
    )!;
    const questionNorms = { ...norms!, calm: [4] };
    const { findings, bars } = await reportOf(seatWith({ questionNorms }), ['bars'], ENOUGH_ROUNDS);
    expect(findings).toContainEqual({ kind: 'barHigh', country: 'KOR', chapter: 'calm' });
    const calm = bars.find(({ country }) => country === 'KOR')!.questions[0]!;
    expect(calm).toMatchObject({ chapter: 'calm', share: { value: 0 } });
    expect(calm.shift.value).toBeLessThan(-2);
  });

  it('should be nothing while games are few', async () => {
    const { findings } = await reportOf(SMALL, ['medals', 'levers', 'choices', 'bars'], 1);
    expect(kinds(findings)).toEqual([]);
  });
});
