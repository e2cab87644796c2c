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

  it('should tell a leader that it stands at the frontier, and others how far behind they are', async () => {
    const trained = (lagGenerations: number) =>
      causeSentence(cause('modelTrained', { gainGenerations: 0.4, lagGenerations }), scenario);
    await speak('en');
    expect(trained(0.004)).toBe('Your model gained 0.40 gens. It stands at the frontier.');
    expect(trained(0.01)).toBe('Your model gained 0.40 gens. It is 0.01 gens behind the frontier.');
  });
});
