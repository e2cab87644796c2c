// What a budget line buys is told in words: a part beside the whole, with a unit that both share said once.

import { afterEach, describe, expect, it } from 'vitest';
import type { ProgrammeOption, Purchase, Timeline } from '../../../src/selectors';
import { effectWords, stepWords } from '../../../src/ui/hud/effectWords';
import { speak } from '../../../src/ui/text';
import { MINUS } from '../../../src/ui/text/numbers';

const PROGRAMME = { modelSpendingUsdBn: 1, spendingNeedUsdBn: 2 } as ProgrammeOption;

/** What a line buys where so much comes in all. */
function told(pillar: Purchase['pillar'], amount: number, all: number): string {
  const purchase: Purchase = {
    pillar,
    arrivals: [{ halfYear: 2, amount }],
    total: amount,
    nextStep: null,
    deliveredShare: 1,
  };
  const arrival = { kind: 'arrival', line: pillar, column: 1, amount: all, added: true };
  const timeline = { halfYears: [], arrivals: [arrival], timers: [] } as unknown as Timeline;
  return effectWords(purchase, timeline, PROGRAMME);
}

function step(pillar: Purchase['pillar'], nextStep: number | null): string {
  return stepWords({ pillar, arrivals: [], total: 0, nextStep, deliveredShare: 1 });
}

describe('what a line buys', () => {
  afterEach(() => speak('en'));

  it('should say a unit once where the part and the whole share it', () => {
    expect(told('power', 30, 120)).toContain('30 of 120 MW');
    expect(told('dataCentres', 1500, 3200)).toContain('1.5 of 3.2 GW');
    expect(told('power', 300, 1200)).toContain('300 MW of 1.2 GW');
    expect(told('power', 120, 120)).toContain('120 MW');
    expect(told('power', 120, 120)).not.toContain(' of ');
  });

  it('should do so in Korean, where the whole comes first', async () => {
    await speak('ko');
    expect(told('power', 30, 120)).toContain('120 중 30 MW');
    expect(told('power', 300, 1200)).toContain('1.2 GW 중 300 MW');
  });

  it('should tell what a step adds with its sign, and nothing that reads as nothing', () => {
    expect([step('power', 12), step('chips', -1200), step('models', 0.013)]).toEqual([
      '+12 MW',
      `${MINUS}1,200`,
      '+0.013 gens',
    ]);
    expect([step('power', 0.3), step('models', -0.0003), step('chips', null)]).toEqual([
      '',
      '',
      '',
    ]);
  });
});
