// The messages of each language as far as they are loaded; the first of English come with the page.

import { signal } from '@preact/signals';
import { ENGLISH, type TextKey } from './english';
import { language, type Language } from './language';

export type Catalogue = Readonly<Partial<Record<TextKey, string>>>;

const loaded = signal<Readonly<Partial<Record<Language, Catalogue>>>>({ en: ENGLISH });

function add(code: Language, messages: Catalogue): void {
  loaded.value = { ...loaded.peek(), [code]: { ...loaded.peek()[code], ...messages } };
}

/** The parts in which the messages of a language come: of the first turn, of what follows it, of the debrief, of what is looked up, of the sheets on the chart, the settings and keys, of a class's form, of a class that is collected and of an author's page. */
export type MessagePart =
  | 'chart'
  | 'classroom'
  | 'collect'
  | 'end'
  | 'first'
  | 'later'
  | 'reference'
  | 'why'
  | 'workshop';

/** The words of Korean with its letters; where those cannot be had, the system's stand in. */
async function loadKorean(): Promise<Catalogue> {
  const letters = import('../theme/fontsKorean.css').catch(() => undefined);
  const [{ KOREAN }] = await Promise.all([import('./korean'), letters]);
  return KOREAN;
}

/** Korean has the later part in its first. */
const LOADERS: Readonly<Record<Language, Readonly<Record<MessagePart, () => Promise<Catalogue>>>>> =
  {
    en: {
      first: () => Promise.resolve(ENGLISH),
      later: () => import('./englishLater').then(({ ENGLISH_LATER }) => ENGLISH_LATER),
      end: () => import('./englishEnd').then(({ ENGLISH_END }) => ENGLISH_END),
      reference: () =>
        import('./englishReference').then(({ ENGLISH_REFERENCE }) => ENGLISH_REFERENCE),
      chart: () => import('./englishChart').then(({ ENGLISH_CHART }) => ENGLISH_CHART),
      why: () => import('./englishWhy').then(({ ENGLISH_WHY }) => ENGLISH_WHY),
      classroom: () =>
        import('./englishClassroom').then(({ ENGLISH_CLASSROOM }) => ENGLISH_CLASSROOM),
      collect: () => import('./englishCollect').then(({ ENGLISH_COLLECT }) => ENGLISH_COLLECT),
      workshop: () => import('./englishWorkshop').then(({ ENGLISH_WORKSHOP }) => ENGLISH_WORKSHOP),
    },
    ko: {
      first: loadKorean,
      later: () => Promise.resolve({}),
      end: () => import('./koreanEnd').then(({ KOREAN_END }) => KOREAN_END),
      reference: () => import('./koreanReference').then(({ KOREAN_REFERENCE }) => KOREAN_REFERENCE),
      chart: () => import('./koreanChart').then(({ KOREAN_CHART }) => KOREAN_CHART),
      why: () => import('./koreanWhy').then(({ KOREAN_WHY }) => KOREAN_WHY),
      classroom: () => import('./koreanClassroom').then(({ KOREAN_CLASSROOM }) => KOREAN_CLASSROOM),
      collect: () => import('./koreanCollect').then(({ KOREAN_COLLECT }) => KOREAN_COLLECT),
      workshop: () => import('./koreanWorkshop').then(({ KOREAN_WORKSHOP }) => KOREAN_WORKSHOP),
    },
  };

const FILE_NAMES: Readonly<Record<Language, string>> = { en: 'english', ko: 'korean' };
const FILE_ENDINGS: Readonly<Record<MessagePart, string>> = {
  first: '',
  later: 'Later',
  end: 'End',
  reference: 'Reference',
  chart: 'Chart',
  why: 'Why',
  classroom: 'Classroom',
  collect: 'Collect',
  workshop: 'Workshop',
};

/** The modules of a part, as the build names them: none where it comes with the page; Korean has its later part in its first. */
export function messageFiles(code: Language, part: MessagePart): string[] {
  if (code === 'en' && part === 'first') return [];
  const isFirst = code === 'ko' && part === 'later';
  return [`ui/text/${FILE_NAMES[code]}${isFirst ? '' : FILE_ENDINGS[part]}`];
}

/** The message in a language, in English where that language lacks it and English is there; undefined where none is loaded. */
export function messageOf(key: TextKey, code: Language): string | undefined {
  return loaded.value[code]?.[key] ?? loaded.value.en?.[key];
}

/** The parts that some view has asked for. */
const wanted = new Set<MessagePart>(['first']);

async function load(code: Language, parts: Iterable<MessagePart>): Promise<void> {
  for (const messages of await Promise.all([...parts].map((part) => LOADERS[code][part]())))
    add(code, messages);
}

/** The modules that the page needs to speak a language as it stands now, its letters too. */
export function languageFiles(code: Language): string[] {
  const letters = code === 'ko' ? ['ui/theme/fontsKorean.css'] : [];
  return [...[...wanted].flatMap((part) => messageFiles(code, part)), ...letters];
}

/** Loads a language's messages if need be and lets the page speak it. Fails when they cannot be had. */
export async function speak(code: Language): Promise<void> {
  await load(code, wanted);
  language.value = code;
}

/** Loads a part in the language of the page, and from now on in every language that it speaks. Fails when it cannot be had. */
export function loadMessages(part: MessagePart): Promise<void> {
  wanted.add(part);
  return load(language.peek(), [part]);
}
