// The recipes that are followed by a test: where each stands, how many files it may touch, how its work is seen.

/** A test of the project that must pass with what was added, or those of its tests whose titles match. */
export interface Held {
  readonly file: string;
  readonly titles?: string;
}

export interface Recipe {
  readonly name: string;
  /** The README in which its steps stand, under `Recipe: adding …`. */
  readonly page: string;
  /** What is touched: files, and folders that are copied whole. */
  readonly files: number;
  /** Where all of it lies. */
  readonly within: RegExp;
  readonly holds: readonly Held[];
  /** A test of what is added, in `proofs/`: it fails before, and passes after. */
  readonly proof: string;
}

/** In the order in which they are followed in one copy; the first one by every run of the tests. */
export const RECIPES: readonly Recipe[] = [
  {
    name: 'a verb',
    page: 'src/cli/README.md',
    files: 2,
    within: /^src\/cli\/verbs\//,
    holds: [{ file: 'tests/cli/usage.test.ts', titles: 'verb' }],
    proof: 'verb.ts',
  },
  {
    name: 'a setting',
    page: 'src/ui/README.md',
    files: 3,
    within: /^src\/ui\//,
    holds: [
      { file: 'tests/ui/hud/settingsDialog.test.tsx' },
      { file: 'tests/ui/text/messages.test.ts' },
    ],
    proof: 'setting.tsx',
  },
  {
    name: 'an order kind',
    page: 'src/engine/README.md',
    files: 8,
    within: /^(?:src\/types\/|src\/engine\/|src\/ui\/text\/|tests\/support\/)/,
    holds: [
      { file: 'tests/classroom/orderShapes.test.ts' },
      { file: 'tests/files/replays.test.ts', titles: 'every kind' },
      { file: 'tests/ui/hud/orderWords.test.ts' },
      { file: 'tests/ui/text/messages.test.ts' },
    ],
    proof: 'orderKind.tsx',
  },
  {
    name: 'a panel',
    page: 'src/ui/README.md',
    files: 4,
    within: /^src\/ui\/(?:hud\/panels|text)\//,
    holds: [{ file: 'tests/ui/text/messages.test.ts' }],
    proof: 'panel.tsx',
  },
  {
    name: 'a country',
    page: 'scenarios/README.md',
    files: 5,
    // Data, and what is made of them; no code.
    within: /^(?:scenarios\/atlas\/|README\.md$)/,
    holds: [
      { file: 'tests/scenarios/atlas.test.ts' },
      { file: 'tests/scenarios/figures.test.ts' },
      { file: 'tests/cli/derive.test.ts' },
      { file: 'tests/cli/newCountry.test.ts' },
      { file: 'tests/files/newCountry.test.ts' },
    ],
    proof: 'country.ts',
  },
  {
    name: 'an effect',
    page: 'src/engine/README.md',
    // Its shape, its rule, its words in both languages, its row in the test; and four that are made of them.
    files: 9,
    within:
      /^(?:src\/(?:types\/effects|engine\/events|ui\/text)|tests\/engine\/events|scenarios)\//,
    holds: [
      { file: 'tests/engine/events/effects.test.ts' },
      { file: 'tests/ui/text/messages.test.ts' },
      { file: 'tests/scenarios/reference.test.ts' },
      { file: 'tests/scenarios/jsonSchema.test.ts', titles: 'as the code makes it' },
    ],
    proof: 'effect.ts',
  },
  {
    name: 'a card',
    page: 'src/engine/README.md',
    // Its cost and figures, its rule, its words in both languages; and six that are made of them.
    files: 10,
    within: /^(?:scenarios\/rulesets|src\/(?:engine\/(?:cards|made)|types\/made|ui\/text))\//,
    holds: [
      { file: 'tests/cli/stateCode.test.ts' },
      { file: 'tests/files/parameterRanges.test.ts', titles: 'the ranges of parameters' },
      { file: 'tests/why/model.test.ts', titles: 'every parameter|a place of its own' },
      { file: 'tests/ui/text/messages.test.ts' },
      { file: 'tests/classroom/orderShapes.test.ts' },
    ],
    proof: 'card.tsx',
  },
  {
    name: 'a chapter',
    page: 'src/engine/README.md',
    // Its row, what it bends, its picture and the line in their table, its words in both languages; and two that are made of them.
    files: 8,
    within: /^(?:scenarios|src\/(?:types|ui\/(?:hud\/pictures|text)))\//,
    holds: [
      { file: 'tests/files/parameterRanges.test.ts', titles: 'the ranges of parameters' },
      { file: 'tests/scenarios/reference.test.ts' },
      { file: 'tests/scenarios/jsonSchema.test.ts', titles: 'as the code makes it' },
      { file: 'tests/selectors/chapters.test.ts' },
      { file: 'tests/ui/hud/pictures.test.tsx' },
      { file: 'tests/ui/text/messages.test.ts' },
    ],
    proof: 'chapter.tsx',
  },
  // Last: whoever adds words afterwards adds them in this language too.
  {
    name: 'a language',
    page: 'src/ui/README.md',
    files: 2,
    within: /^src\/ui\/text\//,
    holds: [
      { file: 'tests/ui/text/messages.test.ts' },
      { file: 'tests/ui/text/languages.test.ts' },
      { file: 'tests/ui/theme/letters.test.ts' },
    ],
    proof: 'language.tsx',
  },
];
