// Every way by which a text from outside comes in, each with a text that it accepts.

import {
  makeReplay,
  makeSave,
  parseReplay,
  parseRuleset,
  parseSave,
  parseScenario,
} from '../../src/files';
import type { Result } from '../../src/lib/result';
import type { Issue } from '../../src/types/issue';
import type { Replay, Save } from '../../src/types/replay';
import { EVERY_ORDER } from '../support/everyOrder';
import { KOREA, KOREA_OPTIONS, RULES, WHOLE_KOREA } from './texts';

const HASH = '0123456789abcdef';
const SCORE = { capability: 50.5, autonomy: 40, prosperity: 61.25, resilience: 30, total: 47.1 };

/** A replay of two turns with an order of every kind in it. */
export const REPLAY: Replay = {
  format: 1,
  rules: 1,
  scenario: { id: 'korea-260000-gpus', hash: HASH },
  rulesetHash: HASH,
  seed: 4_294_967_295,
  variant: 'full',
  seats: [
    { country: 'KOR', player: 'human' },
    { country: 'JPN', player: 'balanced' },
  ],
  turns: [EVERY_ORDER.slice(0, 7), EVERY_ORDER.slice(7)],
  hashes: [HASH, HASH, HASH],
  scores: { KOR: SCORE },
};

export const SAVE: Save = {
  format: 1,
  replay: REPLAY,
  pending: [{ kind: 'playCard', country: 'KOR', card: 'talentVisa' }],
};

export interface EntryPoint {
  readonly name: string;
  readonly text: string;
  readonly parse: (text: string) => Result<unknown, Issue[]>;
}

export const ENTRY_POINTS: readonly EntryPoint[] = [
  {
    name: 'a scenario',
    text: KOREA,
    parse: (text) => parseScenario(text, KOREA_OPTIONS),
  },
  {
    name: 'a scenario with countries of its own',
    text: WHOLE_KOREA,
    parse: (text) => parseScenario(text, KOREA_OPTIONS),
  },
  { name: 'a ruleset', text: RULES, parse: parseRuleset },
  { name: 'a replay', text: makeReplay(REPLAY), parse: parseReplay },
  { name: 'a save', text: makeSave(SAVE), parse: parseSave },
];
