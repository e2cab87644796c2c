// What each rule of the chain is worth: the same nations with one rule changed.

import type { ChainRules } from '../../engine/index';
import { byLine } from './game';

export interface Ablation {
  readonly words: string;
  readonly change: (rules: ChainRules) => ChainRules;
}

type LineRules = ChainRules['lines']['chips'];

function withLines(rules: ChainRules, changed: Partial<LineRules>): ChainRules {
  return { ...rules, lines: byLine((line) => ({ ...rules.lines[line], ...changed })) };
}

function withChapters(rules: ChainRules, changed: (factor: number) => number): ChainRules {
  const rows = Object.entries(rules.chapterNeed).map(([chapter, needs]) => {
    const bent = Object.entries(needs).map(([line, factor]) => [line, changed(factor)]);
    return [chapter, Object.fromEntries(bent) as object];
  });
  return { ...rules, chapterNeed: Object.fromEntries(rows) as ChainRules['chapterNeed'] };
}

export const ABLATIONS: readonly Ablation[] = [
  { words: 'as it is', change: (rules) => rules },
  {
    words: 'firms never follow the state',
    change: (rules) => withLines(rules, { leverage: 0 }),
  },
  {
    words: 'firms see as far as the state',
    change: (rules) => ({ ...rules, foresight: 1 }),
  },
  { words: 'firms see today alone', change: (rules) => ({ ...rules, foresight: 0 }) },
  { words: 'firms come to wide links too', change: (rules) => ({ ...rules, wideAt: 3 }) },
  {
    words: 'chapters move needs by their root',
    change: (rules) => withChapters(rules, Math.sqrt),
  },
  { words: 'chapters move nothing', change: (rules) => withChapters(rules, () => 1) },
  { words: 'all countries alike in cost', change: (rules) => ({ ...rules, costPower: 0 }) },
  { words: 'costs as derived', change: (rules) => ({ ...rules, costPower: 1 }) },
  {
    words: 'all lines arrive next turn',
    change: (rules) => withLines(rules, { leadTurns: 1 }),
  },
];
