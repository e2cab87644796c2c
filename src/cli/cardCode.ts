// Writes the lists of programme cards: the ruleset's costs name them, and its figures tell which stay in force.

import rules from '../../scenarios/rulesets/rules-6.json';
import { field, fileOf, list, object, quoted } from './stateCode/code';

const MAKING = { of: 'the ruleset', by: 'schema cards' } as const;

const CARDS = Object.keys(rules.parameters.cardCost);
const GROUPS: Readonly<Record<string, object | undefined>> = rules.parameters;

function figuresOf(card: string): string[] {
  return Object.keys(GROUPS[card] ?? {});
}

/** A constant that nobody changes, under a line on what it is. */
function constant(meaning: string, name: string, [first = '', ...others]: string[]): string[] {
  const lines = [`export const ${name} = ${first}`, ...others];
  return [`/** ${meaning} */`, ...lines.slice(0, -1), `${lines.at(-1)} as const;`];
}

function listed(meaning: string, name: string, words: readonly string[]): string[] {
  const around = `export const ${name} =  as const`.length;
  return constant(meaning, name, list(words.map(quoted), around));
}

function namesCode(): string {
  const figures = CARDS.map((card) =>
    field(card, list(figuresOf(card).map(quoted), `  ${card}: `.length)),
  );
  const lasting = CARDS.filter((card) => figuresOf(card).includes('turns'));
  return fileOf(
    'The names of the programme cards',
    [],
    [
      listed('All that have a cost, in its order.', 'CARDS', CARDS),
      listed('Those that stay in force for some turns.', 'LASTING_CARDS', lasting),
      constant('What else the rules say of each.', 'CARD_FIGURES', object(figures)),
    ],
    MAKING,
  );
}

/** The rule of each card stands in the file that is named after it. */
function rulesCode(): string {
  const files = [...CARDS].sort((one, other) => (one.toLowerCase() < other.toLowerCase() ? -1 : 1));
  return fileOf(
    'The table of all programme cards',
    [
      "import type { ByCard } from '../../types/names';",
      ...files.map((card) => `import { ${card} } from '../cards/${card}';`),
      "import type { CardRule } from '../cards/cardRule';",
    ],
    [['export const CARD_RULES: ByCard<CardRule> = {', ...CARDS.map((card) => `  ${card},`), '};']],
    MAKING,
  );
}

/** By path from the root of the project. */
export const CARD_CODE = {
  'src/types/made/cards.ts': namesCode,
  'src/engine/made/cardRules.ts': rulesCode,
} as const satisfies Readonly<Record<string, () => string>>;
