// A champion carries the scenario's name wherever a compact or its chips are told of.

import { explain } from '../../support/trees';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createGame, resolveTurn } from '../../../src/engine/index';
import { causesOf } from '../../../src/selectors/causes';
import type { Explanation } from '../../../src/types/explanation';
import type { Order } from '../../../src/types/order';
import { causeHeadline, causeSentence } from '../../../src/ui/hud/causeWords';
import { orderWords } from '../../../src/ui/hud/orderWords';
import { factWords, rivalWords } from '../../../src/ui/hud/report/newsWords';
import { nodeName } from '../../../src/ui/hud/why/nodeWords';
import { loadMessages, speak } from '../../../src/ui/text';
import { withChampions } from '../../support/champions';
import { korea } from '../../support/korea';

const { ruleset, scenario: plain } = korea();
const country = 'KOR';
const scenario = withChampions(plain, [{ id: 'alpha' }, { id: 'beta' }]);
const compact: Order = { kind: 'playCard', country, card: 'championsCompact', champion: 'beta' };

function signedTurn() {
  const game = createGame(ruleset, scenario, { seed: 3, variant: 'full' });
  const countries = game.state.countries.map((each) =>
    each.id === country ? { ...each, politicalCapital: 9 } : each,
  );
  const before = { ...game, state: { ...game.state, countries } };
  return { turn: 0, before, orders: [compact], ...resolved(before) };
}

function resolved(before: Parameters<typeof resolveTurn>[0]) {
  const { game: after, events } = resolveTurn(before, [compact]);
  return { after, events };
}

/** A part that stands in several places is looked at once. */
function namesIn(node: Explanation, seen = new Set<Explanation>()): string[] {
  if (seen.has(node)) return [];
  seen.add(node);
  return [nodeName(node), ...node.terms.flatMap((term) => namesIn(term, seen))];
}

beforeAll(() => loadMessages('later'));
afterEach(() => speak('en'));

describe('a champion', () => {
  it('should be named by the order, the cause, its headline, the news and to the others', () => {
    const turn = signedTurn();
    const signed = turn.events.find(({ kind }) => kind === 'cardPlayed')!;
    const cause = causesOf(turn, country).find(({ kind }) => kind === 'cardPlayed')!;
    expect(orderWords(compact, scenario)).toBe('Programme card: Champions’ compact with BETA');
    expect(causeSentence(cause, scenario)).toBe('Compact signed with BETA.');
    expect(causeHeadline(cause, scenario)).toBe('Compact with BETA');
    expect(factWords(signed, scenario)).toBe(causeSentence(cause, scenario));
    expect(rivalWords(signed, scenario)).toBe('South Korea signs a compact with BETA.');
  });

  it('should be named in Korean too', async () => {
    const { events } = signedTurn();
    await speak('ko');
    const signed = events.find(({ kind }) => kind === 'cardPlayed')!;
    expect(factWords(signed, scenario)).toMatch(/[가-힣].*BETA/);
  });

  it('should be named in the explanation of the use of AI', () => {
    const { before, after, orders } = signedTurn();
    const names = namesIn(explain(after, { before, orders }, country).get('adoption')!);
    expect(names).toContain('ALPHA: AI in industry through its chips');
    expect(names).toContain('BETA: Compact in force');
  });
});
