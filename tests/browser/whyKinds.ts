// The kinds of digits that are no numbers of the game, so that nobody asks them "Why?", each with its reason.

/** What is read by its words alone, or by the element that it stands in. */
export interface Kind {
  readonly reason: string;
  /** Whatever of this fits is taken out of the text. */
  readonly words?: RegExp;
  /** Everything inside such an element is of this kind. */
  readonly inside?: string;
}

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';

/** At most twelve; a number that the rules work out or that a scenario gives belongs to none of them. */
export const KINDS = {
  told: {
    reason:
      'what a scenario, an event card or the glossary tells in its own words; facts stand there with their source',
  },
  date: {
    reason: 'years, half-years and days of the calendar, and times of the clock',
    inside: 'time',
    words: new RegExp(
      `\\b(\\d{1,2} (${MONTHS}) )?(19|20)\\d\\d( H[12])?(-\\d\\d(-\\d\\d)?)?\\b|20\\d\\d년( ?\\d{1,2}월)?( ?\\d{1,2}일)?|20\\d\\d [상하]`,
      'g',
    ),
  },
  turn: {
    reason: 'which turn or year of the game it is, and how many it lasts',
    words:
      /\b(after |start |of |last )?(turn|year)s? \d+( of \d+)?|\d+ of \d+ (turns|years)|\bout of \d+ (turns|years)|\bturn \d+|\d+번?째? ?턴|\d+턴( 시작| 뒤| 중)?|\b\d+ of \d+ half-years|\b\d+ (turns|years)( to go| left| over| played| are done)|course, \d+ (turns|years)|\d+ turns?, \d+ years?/gi,
  },
  key: { reason: 'keys of the keyboard', inside: 'kbd, .key' },
  place: {
    reason: 'the place of something in a list, row or file: a chapter, a question, a choice',
    words:
      /\b(chapter|question|choice) \d+( of \d+)?\b|\bfirst \d+ chapters\b|처음 \d+개 장|\bline \d+, column \d+|\b\d+ (are|projects?) on offer|\b\d+ countries\b|^\d{1,2}\. (?=\p{Lu})|\d+장|\d+막/giu,
    inside: '.turning-point, [data-place]',
  },
  name: {
    reason: 'proper names: chips, models, laws, books',
    words:
      /\b(H100|H20|B200|A100|GB200|GPT-?\d+|HBM\d\w?|Haetae-\d|log10|5G|G7|G20|K-\w+|[A-Z]{1,4}-\d+)(-equivalents?)?\b/g,
  },
  fingerprint: {
    reason: 'fingerprints, seeds and version numbers',
    words: /\b[0-9a-f]{16}\b|\bseed \d+|시드 \d+|\bunder rules \d+/gi,
    inside: '[data-hash]',
  },
  source: {
    reason: 'names of sources, as their publishers write them',
    inside: 'a[href], .champion-source, .source-line, cite',
  },
  axis: {
    reason: 'marks of a chart’s axis, and the end of a scale',
    inside: '.chart-grid text, .chart-axis, .lots-turn',
    words: /\b(of|0 to) 100\b/g,
  },
  sourced: {
    reason: 'figures that stand with their source, and how many of them have which',
    inside: '[data-sourced], .sources, .known-facts, .made-by',
  },
  elsewhere: {
    reason:
      'figures of pages beside the game: a row of a class opens the game that was handed in, where they are asked; of an author’s file each stands in a table with its source and its line; of a finished game its score is a record, which its debrief explains',
    inside: '.collect-screen, .workshop-screen, [data-past]',
  },
  spoken: {
    reason: 'the polite announcement of a turn, whose numbers stand on the page as well',
    inside: '[role="status"]',
  },
} as const satisfies Readonly<Record<string, Kind>>;

export type KindName = keyof typeof KINDS;
