// Lessons: steps with names of their own and few words, whose turns are those of the game, for one seat.

import type { Text } from '../../types/text';
import { fault, type Finding } from '../issue';
import type { Path } from '../path';
import { WRITTEN_LANGUAGES } from '../texts';
import { type Check, repeatedWords, unlessKnown } from './checkKind';
import type { ScenarioFile } from './schema';

type Lesson = NonNullable<ScenarioFile['lesson']>;

/** Most words of a sentence that stands beside a control. */
const MOST_STEP_WORDS = 40;

function ofLesson(check: (lesson: Lesson, ...rest: Parameters<Check>) => Finding[]): Check {
  return (file, context) => (file.lesson === undefined ? [] : check(file.lesson, file, context));
}

/** How many words a sentence has: what stands between blanks. */
function wordsIn(sentence: string): number {
  return sentence.trim().split(/\s+/).length;
}

function tooLong(said: Text, path: Path): Finding[] {
  return WRITTEN_LANGUAGES.flatMap((language) => {
    const words = wordsIn(said[language] ?? '');
    if (words <= MOST_STEP_WORDS) return [];
    const message = `A step may say at most ${MOST_STEP_WORDS} words, because it is read while one acts, but here it says ${words}; make two steps of it.`;
    return [fault([...path, language], 'tooLong', message)];
  });
}

const ownNames = ofLesson(({ steps }) =>
  repeatedWords(
    steps.map(({ id }) => id),
    (at) => ['lesson', 'steps', at, 'id'],
    'a step',
  ),
);

const fewWords = ofLesson(({ steps, learned, next }) => [
  ...steps.flatMap(({ text }, at) => tooLong(text, ['lesson', 'steps', at, 'text'])),
  ...learned.flatMap((text, at) => tooLong(text, ['lesson', 'learned', at])),
  ...tooLong(next.text, ['lesson', 'next', 'text']),
]);

const shownOnce = ofLesson(({ steps }) => {
  const before = new Map<string, string>();
  return steps.flatMap(({ id, shows }, at) =>
    shows.flatMap((part, place) => {
      const earlier = before.get(part);
      before.set(part, earlier ?? id);
      if (earlier === undefined) return [];
      const message = `"${part}" is shown since the step "${earlier}"; remove it here.`;
      return [fault(['lesson', 'steps', at, 'shows', place], 'repeatedId', message)];
    }),
  );
});

const earlyWhereUntold = ofLesson(({ steps }) =>
  steps.flatMap(({ early, until }, at) => {
    if (early === undefined || until.kind === 'ask' || until.kind === 'open') return [];
    const message = `"early" belongs to "ask" and "open": what stands in the game counts whenever it was done; remove it.`;
    return [fault(['lesson', 'steps', at, 'early'], 'unusedField', message)];
  }),
);

const knownLots = ofLesson(({ steps }, { lots, lotsOfRules }, { ruleset }) => {
  const ofRules = lotsOfRules ?? ruleset.lots.map(({ id }) => id);
  const known = [...ofRules, ...(lots ?? []).map(({ id }) => id)];
  return steps.flatMap(({ until }, at) =>
    until.kind === 'bid'
      ? unlessKnown(
          ['lesson', 'steps', at, 'until', 'lot'],
          until.lot,
          known,
          'a lot that may come',
        )
      : [],
  );
});

/** A lesson is over before its game or with it. */
const turnsOfGame = ofLesson(({ steps }, { variants }) => {
  const turns = steps.filter(({ until }) => until.kind === 'endTurn').length;
  return variants.flatMap(({ id, turns: length }) => {
    if (turns <= length) return [];
    const message = `The lesson ends ${turns} turns, but the variant "${id}" has only ${length}; remove steps that wait for "endTurn".`;
    return [fault(['lesson', 'steps'], 'wrongSum', message)];
  });
});

const oneSeat = ofLesson((_lesson, { seats, watch }) => {
  if (seats.length === 1 && watch === undefined) return [];
  const message =
    watch === undefined
      ? `A lesson is for one seat, but here are ${seats.length}; remove the others, or the lesson.`
      : 'A lesson asks for orders, and where "watch" stands nobody gives any; remove one of them.';
  return [fault(['lesson'], 'unusedField', message)];
});

export const LESSON_CHECKS: readonly Check[] = [
  ownNames,
  fewWords,
  shownOnce,
  earlyWhereUntold,
  knownLots,
  turnsOfGame,
  oneSeat,
];
