// The messages of each language as far as they are loaded; none are there before the page speaks its first language.

import { signal } from '@preact/signals';
import type { TextKey } from './english';
import { language, type Language } from './language';

export type Catalogue = Readonly<Partial<Record<TextKey, string>>>;

const loaded = signal<Readonly<Partial<Record<Language, Catalogue>>>>({});

function add(code: Language, messages: Catalogue): void {
  loaded.value = { ...loaded.peek(), [code]: { ...loaded.peek()[code], ...messages } };
}

/** The parts in which the messages of a language come: of the first turn, of what follows it, of the debrief, of what is looked up, of the sheets on the chart, the settings and keys. */
type Part = 'chart' | 'end' | 'first' | 'later' | 'reference' | 'why';

/** The words of Korean with its letters; where those cannot be had, the system's stand in. */
async function loadKorean(): Promise<Catalogue> {
  const letters = import('../theme/fontsKorean.css').catch(() => undefined);
  const [{ KOREAN }] = await Promise.all([import('./korean'), letters]);
  return KOREAN;
}

/** Korean has the later part in its first. */
const LOADERS: Readonly<Record<Language, Readonly<Record<Part, () => Promise<Catalogue>>>>> = {
  en: {
    first: () => import('./english').then(({ ENGLISH }) => ENGLISH),
    later: () => import('./englishLater').then(({ ENGLISH_LATER }) => ENGLISH_LATER),
    end: () => import('./englishEnd').then(({ ENGLISH_END }) => ENGLISH_END),
    reference: () =>
      import('./englishReference').then(({ ENGLISH_REFERENCE }) => ENGLISH_REFERENCE),
    chart: () => import('./englishChart').then(({ ENGLISH_CHART }) => ENGLISH_CHART),
    why: () => import('./englishWhy').then(({ ENGLISH_WHY }) => ENGLISH_WHY),
  },
  ko: {
    first: loadKorean,
    later: () => Promise.resolve({}),
    end: () => import('./koreanEnd').then(({ KOREAN_END }) => KOREAN_END),
    reference: () => import('./koreanReference').then(({ KOREAN_REFERENCE }) => KOREAN_REFERENCE),
    chart: () => import('./koreanChart').then(({ KOREAN_CHART }) => KOREAN_CHART),
    why: () => import('./koreanWhy').then(({ KOREAN_WHY }) => KOREAN_WHY),
  },
};

/** The message in a language, in English where that language lacks it and English is there; undefined where none is loaded. */
export function messageOf(key: TextKey, code: Language): string | undefined {
  return loaded.value[code]?.[key] ?? loaded.value.en?.[key];
}

/** The parts that some view has asked for. */
const wanted = new Set<Part>(['first']);

async function load(code: Language, parts: Iterable<Part>): Promise<void> {
  for (const messages of await Promise.all([...parts].map((part) => LOADERS[code][part]())))
    add(code, messages);
}

/** Loads a language's messages if need be and lets the page speak it. Fails when they cannot be had. */
export async function speak(code: Language): Promise<void> {
  await load(code, wanted);
  language.value = code;
}

function loadPart(part: Part): Promise<void> {
  wanted.add(part);
  return load(language.peek(), [part]);
}

/** Loads the messages of reports, events and explanations. */
export function loadLaterMessages(): Promise<void> {
  return loadPart('later');
}

/** Loads the messages of "Why?". */
export function loadWhyMessages(): Promise<void> {
  return loadPart('why');
}

/** Loads the messages of the debrief. */
export function loadEndMessages(): Promise<void> {
  return loadPart('end');
}

/** Loads the messages of what is looked up: the world, all levers, the model. */
export function loadReferenceMessages(): Promise<void> {
  return loadPart('reference');
}

/** Loads the messages of the sheets on the chart, the end of a turn, the settings and the keys. */
export function loadChartMessages(): Promise<void> {
  return loadPart('chart');
}
