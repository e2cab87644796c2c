// Builds dated events, and scenarios that have them.

import type { HistoryChoice, HistoryNotice } from '../../src/types/history';
import type { Scenario } from '../../src/types/scenario';

const HEAD = {
  date: '2026-03-03',
  halfYear: 0,
  name: { en: 'The strait closes', ko: '해협이 닫히다' },
  text: { en: 'Ships wait.', ko: '배들이 기다린다.' },
  picture: 'port',
  source: { title: 'Strait closed', publisher: 'A newspaper', date: '2026-03-04' },
  basis: 'retrieved',
  confidence: 'high',
  countries: ['KOR'],
} as const;

/** A notice of 2026 H1 that costs Korea support, unless said otherwise. */
export function notice(changes: Partial<HistoryNotice> = {}): HistoryNotice {
  const effects = [{ kind: 'addSupport', points: -9 }] as const;
  return { ...HEAD, id: 'strait', scope: 'notice', worldEffects: [], effects, ...changes };
}

/** A choice of Korea in 2026 H1 between less support and less cash, unless said otherwise. */
export function choice(changes: Partial<HistoryChoice> = {}): HistoryChoice {
  const { name, text } = HEAD;
  const options = [
    { id: 'wait', name, text, effects: [{ kind: 'addSupport', points: -9 }] },
    { id: 'pay', name, text, effects: [{ kind: 'addCash', budgetShare: -0.5 }] },
  ] as const;
  return { ...HEAD, id: 'ask', scope: 'country', options, ...changes };
}

/** The scenario with these dated events and no others. */
export function withHistory(scenario: Scenario, ...history: Scenario['history'] & {}): Scenario {
  return { ...scenario, history };
}
