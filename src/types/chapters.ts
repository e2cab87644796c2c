// Every chapter of the world as one row: what it asks, which budget line answers, and the other face of its pair.

/** What a chapter's question may measure. */
export const QUESTION_MEASURES = [
  'use',
  'power',
  'halls',
  'adoption',
  'lag',
  'talent',
  'trust',
] as const;
export type QuestionMeasure = (typeof QUESTION_MEASURES)[number];

/** What is known of a chapter before any game; what it bends and how hard its question is stand in the ruleset. */
interface ChapterRow {
  /** For authors, in one sentence. */
  readonly meaning: string;
  readonly asks: QuestionMeasure;
  /** The budget line that answers; null where standing orders answer. */
  readonly line: string | null;
  /** The other face of the pair, of which a game meets one; null for the chapter that every game begins with. */
  readonly twin: string | null;
}

/** In the order in which a new pair goes to the end. */
export const CHAPTER_ROWS = {
  calm: {
    meaning: 'Calm seas: the chapter that every game begins with.',
    asks: 'use',
    line: 'chips',
    twin: null,
  },
  glut: {
    meaning: 'Chips are cheap; power and halls to run them are what is asked for.',
    asks: 'use',
    line: 'chips',
    twin: 'famine',
  },
  famine: {
    meaning: 'Chips are dear and scarce; home chips and stocks are what is asked for.',
    asks: 'use',
    line: 'chips',
    twin: 'glut',
  },
  grid: {
    meaning: 'The grid is full; power that was ordered ahead is what is asked for.',
    asks: 'power',
    line: 'power',
    twin: 'heat',
  },
  heat: {
    meaning: 'New chips need more of a hall; data centres are what is asked for.',
    asks: 'halls',
    line: 'dataCentres',
    twin: 'grid',
  },
  openLeap: {
    meaning: 'Open models leap ahead; spreading AI at home is what is asked for.',
    asks: 'adoption',
    line: null,
    twin: 'closedFrontier',
  },
  closedFrontier: {
    meaning: 'The frontier closes; an own model is what is asked for.',
    asks: 'lag',
    line: 'models',
    twin: 'openLeap',
  },
  talentWar: {
    meaning: 'All pay more for experts; keeping them is what is asked for.',
    asks: 'talent',
    line: 'talent',
    twin: 'blocs',
  },
  blocs: {
    meaning: 'The world chooses sides; trust is what is asked for.',
    asks: 'trust',
    line: null,
    twin: 'talentWar',
  },
} as const satisfies Readonly<Record<string, ChapterRow>>;

/** What the world is like for the turns of one chapter, and what it asks. */
export type ChapterId = keyof typeof CHAPTER_ROWS;
export type ByChapter<T> = Record<ChapterId, T>;

export const CHAPTERS = Object.keys(CHAPTER_ROWS) as readonly ChapterId[];

/** A game meets each pair once, in one of its two faces. */
export const CHAPTER_PAIRS: readonly (readonly [ChapterId, ChapterId])[] = CHAPTERS.flatMap(
  (id, at) => {
    const { twin } = CHAPTER_ROWS[id];
    return twin !== null && CHAPTERS.indexOf(twin) > at ? [[id, twin] as const] : [];
  },
);
