// Shows what an assignment makes of a scenario as it is now: what it sets, what it leaves open, what it has to take otherwise.

import { describe, expect, it } from 'vitest';
import { addressOf } from '../../src/classroom/address';
import { markIn } from '../../src/classroom/assignmentMark';
import {
  areSamePeople,
  aliasFault,
  isSeedOfName,
  namesIn,
  seedOfAliases,
  typingFault,
} from '../../src/classroom/aliases';
import { fitAssignment, openChoices, termsOf } from '../../src/classroom/fit';
import { type Assignment, NOTHING_SET } from '../../src/types/assignment';
import { contentOf } from '../support/content';

const { scenario } = contentOf('korea-260000-gpus');
const SET: Assignment = { ...NOTHING_SET, scenario: scenario.id, free: [] };
const { variants } = scenario;

describe('an assignment', () => {
  it('should set the game of its scenario', () => {
    const variant = variants.at(-1)!.id;
    const { game, notes } = fitAssignment(
      { ...SET, seats: ['KOR'], length: { variant, turns: null }, level: 2, sight: 'fog' },
      scenario,
    );
    expect(game).toMatchObject({ humans: ['KOR'], variant, level: 2, sight: 'fog' });
    expect(notes).toEqual([]);
  });

  it('should take the nearest length in place of one that is gone, and say so', () => {
    for (const nearest of variants) {
      const length = { variant: 'gone', turns: nearest.turns };
      const { game, notes } = fitAssignment({ ...SET, length }, scenario);
      expect(variants.find(({ id }) => id === game.variant)!.turns).toBe(nearest.turns);
      expect(notes).toMatchObject([{ kind: 'length', asked: 'gone' }]);
    }
  });

  it('should offer the scenario’s own seats where it names one that is not there, and say so', () => {
    const { game, notes } = fitAssignment({ ...SET, seats: ['ATA'] }, scenario);
    expect(game.humans).toEqual([scenario.seats[0]!.country]);
    expect(notes).toEqual([{ kind: 'seats', asked: ['ATA'] }]);
  });

  it('should leave open what it does not set and what its teacher leaves free', () => {
    expect(openChoices(NOTHING_SET)).toEqual({
      seats: true,
      length: true,
      level: true,
      sight: true,
      assumptions: true,
    });
    expect(openChoices({ ...SET, seats: ['KOR'] })).toEqual({
      seats: false,
      length: false,
      level: false,
      sight: false,
      assumptions: false,
    });
    expect(openChoices({ ...SET, free: ['level'] })).toMatchObject({ seats: true, level: true });
  });

  it('should set what is assumed, which no pupil of a class may change', () => {
    const assumptions = { potential: 0.5 };
    const { game } = fitAssignment({ ...SET, assumptions }, scenario);
    expect(game.assumptions).toEqual(assumptions);
    expect(fitAssignment(SET, scenario).game.assumptions).toEqual({});
    expect(openChoices({ ...NOTHING_SET, scenario: scenario.id }).assumptions).toBe(true);
    expect(openChoices({ ...NOTHING_SET, scenario: scenario.id, assumptions }).assumptions).toBe(
      false,
    );
  });

  it('should bind the game that is under way', () => {
    expect(termsOf({ ...SET, lastTurn: 8 })).toMatchObject({ forbidsUndo: true, lastTurn: 8 });
    expect(termsOf({ ...SET, free: ['undo'] })).toMatchObject({
      forbidsUndo: false,
      lastTurn: null,
    });
  });

  it('should let the pilot be called only where the sight is left free', () => {
    const forbids = (part: Partial<Assignment>) => termsOf({ ...SET, ...part }).forbidsPilot;
    expect(forbids({ sight: 'openSea' })).toBe(true);
    expect(forbids({})).toBe(true);
    expect(forbids({ sight: 'openSea', free: ['sight'] })).toBe(false);
    expect(termsOf(NOTHING_SET).forbidsPilot).toBe(false);
  });
});

describe('names of pupils', () => {
  it('should be cleaned of blanks, and empty fields left out', () => {
    expect(namesIn(['  Mina   K. ', '', ' '])).toEqual(['Mina K.']);
  });

  it.each([
    [[''], 'missing'],
    [['x'.repeat(25)], 'tooLong'],
    [['Mina', ' mina '], 'twice'],
    [['Mi\u202ena'], 'hidden'],
    [['민아', 'Jo'], null],
    [['👩‍👧 Mina'], null],
    [['🏃🏽‍♀️'], null],
    [['نیم‌فاصله'], null],
    [['Mi\u200dna'], 'hidden'],
    [['👩\u200d'], 'hidden'],
  ] as const)('should be judged: %j is %s', (typed, fault) => {
    expect(aliasFault(typed)).toBe(fault);
  });

  it('should be told to be too long while they are typed, and not yet that they are missing', () => {
    expect(typingFault(['x'.repeat(25)])).toBe('tooLong');
    expect(typingFault(['Mi\u202ena'])).toBe('hidden');
    expect([typingFault(['']), typingFault(['Jo', 'jo']), typingFault(['Mina'])]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('should tell by their seed of which assignment they are', () => {
    const address = addressOf({ ...NOTHING_SET, scenario: 'x', seed: 'alias' });
    const mark = markIn(address)!;
    expect(seedOfAliases(['Mina'], address)).toBe(seedOfAliases(['Mina'], mark));
    expect(isSeedOfName(seedOfAliases(['Mina'], mark), mark)).toBe(true);
    expect(isSeedOfName(seedOfAliases(['Mina'], '000000'), mark)).toBe(false);
  });

  it('should have the seed of the name that a code keeps, whatever else was typed', () => {
    const seedOf = (alias: string) => seedOfAliases([alias], '4c1f0a');
    expect(seedOf('Mi\u200bna')).toBe(seedOf('Mina'));
    expect(seedOf('x'.repeat(30))).toBe(seedOf('x'.repeat(24)));
    expect(seedOfAliases(['Mina', ''], '4c1f0a')).toBe(seedOf('Mina'));
  });

  it('should be the same people in any order and with any capitals', () => {
    expect(areSamePeople(['Mina', 'Jo'], ['jo', 'MINA'])).toBe(true);
    expect(areSamePeople(['Mina'], ['Mina', 'Jo'])).toBe(false);
    expect(areSamePeople([], [])).toBe(false);
  });

  it('should have a world of their own in each assignment, always the same one', () => {
    const worlds = [
      seedOfAliases(['Mina'], '#play?a'),
      seedOfAliases(['Jo'], '#play?a'),
      seedOfAliases(['Mina'], '#play?b'),
      seedOfAliases(['Mina', 'Jo'], '#play?a'),
    ];
    expect(new Set(worlds).size).toBe(4);
    expect(worlds.every((seed) => Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32)).toBe(
      true,
    );
    expect(seedOfAliases([' MINA'], '#play?a')).toBe(worlds[0]);
    expect(seedOfAliases(['Jo', 'Mina'], '#play?a')).toBe(worlds[3]);
  });
});
