// What a turn brought, in sentences that fit whoever plays.

import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { TurnCause } from '../../../src/selectors';
import { causeSentence } from '../../../src/ui/hud/causeWords';
import { loadMessages, speak } from '../../../src/ui/text';
import { korea } from '../../support/korea';

const { scenario } = korea();

function cause(kind: TurnCause['kind'], values: TurnCause['values']): TurnCause {
  return { kind, tone: 'good', weight: 1, values };
}

beforeAll(() => loadMessages('later'));
afterEach(() => speak('en'));

describe('the sentence of a cause', () => {
  it('should name who could not pay for a platform that was accepted', async () => {
    const lapsed = cause('proposalLapsed', {
      country: 'JPN',
      partner: 'KOR',
      cause: 'blocked',
      code: 'notEnoughCapital',
    });
    await speak('en');
    expect(causeSentence(lapsed, scenario)).toBe(
      'South Korea accepted the joint platform, but it did not come about: Japan had too little political capital left to pay for it.',
    );
    await speak('ko');
    expect(causeSentence(lapsed, scenario)).toContain('제안한 일본');
  });

  it('should tell what was won on the quay against whom, and who got what was lost', async () => {
    const won = (others: number) =>
      causeSentence(cause('lotWon', { lot: 'emptyHall', billUsdBn: 1.5, others }), scenario);
    const values = { lot: 'emptyHall', country: 'JPN', premium: 'double' };
    await speak('en');
    expect(won(0)).toBe('Won on the quay: Empty warehouse, for $1.5bn. Nobody else had bid.');
    expect(won(1)).toBe('Won on the quay: Empty warehouse, for $1.5bn, against one other.');
    expect(won(3)).toBe('Won on the quay: Empty warehouse, for $1.5bn, against 3 others.');
    expect(causeSentence(cause('lotLost', values), scenario)).toBe(
      'Empty warehouse went to Japan; the winning bid: double. The money is kept.',
    );
    await speak('ko');
    expect(won(3)).toBe('부두에서 얻은 매물: 빈 창고, 값 15억 달러, 경쟁 3개국.');
  });

  it('should tell a leader that it stands at the frontier, and others how far behind they are', async () => {
    const trained = (lagGenerations: number) =>
      causeSentence(cause('modelTrained', { gainGenerations: 0.4, lagGenerations }), scenario);
    await speak('en');
    expect(trained(0.004)).toBe('Your model gained 0.40 gens. It stands at the frontier.');
    expect(trained(0.01)).toBe('Your model gained 0.40 gens. It is 0.01 gens behind the frontier.');
  });
});
