// Lasting works: a full answer to a chapter's question lets its nation choose one of two in the next.

import { describe, expect, it } from 'vitest';
import { createGame, nationOf, readQuantity, resolveTurn, viewFor } from '../../src/engine/index';
import { CHAPTERS } from '../../src/types/chapters';
import type { Game } from '../../src/types/game';
import type { ChapterId } from '../../src/types/names';
import type { CountryEventCard, Ruleset } from '../../src/types/ruleset';
import type { ChapterSnapshot, NationState } from '../../src/types/state';
import { korea } from '../support/korea';

const { ruleset, scenario } = korea();
const KOR = 'KOR';
const { turns } = ruleset.parameters.chapters;
const works = ruleset.events.filter(
  (card): card is CountryEventCard => card.scope === 'country' && card.after !== undefined,
);
const storms = ruleset.events.filter((card) => card.scope === 'country' && card.again === true);

/** Without events that are drawn, and without storms where they are not asked for. */
function onlyWorks(others: Ruleset['events'] = []): Ruleset {
  return { ...ruleset, events: [...others, ...works] };
}

function withNation(game: Game, change: Partial<NationState>): Game {
  const countries = game.state.countries.map((country) =>
    country.id === KOR ? ({ ...country, ...change } as NationState) : country,
  );
  return { ...game, state: { ...game.state, countries } };
}

/** A chapter's start so poor that whatever is there at its end answers in full, or so rich that nothing does. */
function measuredAs(game: Game, isFull: boolean): Game {
  const { chapterStart } = nationOf(game.state, KOR);
  const usedShare = isFull ? 1e-6 : 1e6;
  const before: ChapterSnapshot = { ...chapterStart, usedShare, homeChipShare: -1 };
  return withNation(game, { chapterStart: before });
}

/** After the first chapter, which asks for chips in use, answered in full or not at all. */
function afterCalm(isFull: boolean, rules = onlyWorks(), change: Partial<NationState> = {}): Game {
  let game = createGame(rules, scenario, { seed: 3, variant: 'full' });
  for (let turn = 0; turn < turns; turn++) {
    if (turn === turns - 1) game = withNation(measuredAs(game, isFull), change);
    ({ game } = resolveTurn(game, []));
  }
  return game;
}

function told(game: Game): string | null {
  return nationOf(game.state, KOR).announcedEvent;
}

function next(game: Game): Game {
  return resolveTurn(game, []).game;
}

function cardAfter(chapter: ChapterId): CountryEventCard | undefined {
  return works.find(({ after }) => after?.includes(chapter));
}

describe('the lasting works of the rules', () => {
  it('should be two for the question of every chapter, asked for by a full answer alone', () => {
    for (const chapter of CHAPTERS) {
      const cards = works.filter(({ after }) => after?.includes(chapter));
      expect(cards.map(({ options }) => options.length)).toEqual([2]);
      expect(cards[0]!.when).toEqual([{ quantity: 'lastAnswer', atLeast: 1 }]);
      expect(cards[0]!.again).toBeUndefined();
    }
  });

  it('should bring something good each, and take nothing', () => {
    for (const { options } of works)
      for (const { effects, later } of options) {
        expect(effects.length).toBeGreaterThan(0);
        expect(later).toBeUndefined();
        for (const effect of effects) {
          const isLess = effect.kind === 'addLockIn';
          if ('amount' in effect) expect(effect.amount > 0).toBe(!isLess);
          if ('points' in effect) expect(effect.points).toBeGreaterThan(0);
        }
      }
  });
});

describe('a full answer', () => {
  it('should bring the choice of its question at the start of the next chapter', () => {
    const game = afterCalm(true);
    expect(nationOf(game.state, KOR).lastAnswer).toBe(1);
    expect(told(game)).toBe(cardAfter('calm')!.id);
  });

  it('should be asked for: less brings nothing', () => {
    const game = afterCalm(false);
    expect(nationOf(game.state, KOR).lastAnswer).toBeLessThan(1);
    expect(told(game)).toBeNull();
  });

  it('should be told once, however long the answer stays the last one', () => {
    let game = afterCalm(true);
    const seen = [told(game)];
    while (game.state.turn < 2 * turns) {
      game = next(game);
      seen.push(told(game));
    }
    expect(seen.filter((card) => card === cardAfter('calm')!.id)).toHaveLength(1);
  });

  it('should bring what the chosen work says, the first one where nobody chooses', () => {
    const game = afterCalm(true);
    const { id, options } = cardAfter('calm')!;
    const skillOf = ({ works: done }: NationState) => done.skill;
    const chosen = resolveTurn(game, [
      { kind: 'answerEvent', country: KOR, event: id, option: 'workSchools' },
    ]);
    const before = nationOf(game.state, KOR);
    expect(skillOf(nationOf(chosen.game.state, KOR))).toBeGreaterThan(skillOf(before));
    const silent = nationOf(next(game).state, KOR);
    expect(options[0]!.id).toBe('cloudService');
    expect(silent.works.cloudCeiling).toBeGreaterThan(before.works.cloudCeiling);
    expect(skillOf(silent)).toBe(skillOf(before));
  });

  it('should wait while something more urgent has come, and come in the chapter after all', () => {
    const when = [{ quantity: 'lastAnswer' as const, atLeast: 1 }];
    const forced = { ...storms[0]!, when, warning: when };
    const isDue = { stormsWarned: [forced.id] };
    let game = afterCalm(true, onlyWorks([forced as CountryEventCard]), isDue);
    expect(told(game)).toBe(forced.id);
    game = next(game);
    expect(told(game)).toBe(cardAfter('calm')!.id);
  });

  it('should bring nothing of itself: neither political capital nor anything that is not chosen', () => {
    const [full, none] = [afterCalm(true), afterCalm(false)].map((game) =>
      nationOf(game.state, KOR),
    );
    expect(full!.politicalCapital).toBe(none!.politicalCapital);
    expect(full!.works).toEqual(none!.works);
  });

  it('should be known to all, and asked for by conditions', () => {
    const game = afterCalm(true);
    const nation = nationOf(game.state, KOR);
    const { start } = scenario.countries.find(({ id }) => id === KOR) as never;
    expect(readQuantity('lastAnswer', { state: game.state, nation, start })).toBe(1);
    const other = viewFor(game, 'FRA').rivals.find(({ id }) => id === KOR)!;
    expect(other.lastAnswer).toBe(1);
  });
});

describe('a card that comes after a chapter', () => {
  it('should not come in the first one, nor after another', () => {
    const [card] = works;
    const open = { ...card!, when: [{ quantity: 'halfYear' as const, atLeast: 0 }] };
    for (const [after, isTold] of [
      [['calm'], true],
      [['glut', 'famine'], false],
    ] as const) {
      const rules: Ruleset = { ...ruleset, events: [{ ...open, after }] };
      let game = createGame(rules, scenario, { seed: 3, variant: 'full' });
      for (let turn = 0; turn < turns - 1; turn++) {
        game = next(game);
        expect(told(game)).toBeNull();
      }
      expect(told(next(game))).toBe(isTold ? open.id : null);
    }
  });
});
