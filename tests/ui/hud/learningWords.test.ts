// Every figure that can answer a question has a title, a sentence and names for its parts, in both languages.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LearningAnswer, selectLearning, type SeatState } from '../../../src/selectors/index';
import { LEARNING_MEASURES } from '../../../src/types/names';
import {
  answerSentence,
  inTable,
  inUnit,
  partName,
} from '../../../src/ui/hud/debrief/learningWords';
import { hasText, LANGUAGES, loadMessages, speak, t } from '../../../src/ui/text';
import { playedState, SEAT } from '../../selectors/seatStates';

const played = playedState(9);

/** The played game in a scenario that asks for every measure. */
function askedOfAll({ game, ...rest }: SeatState): SeatState {
  const reading = { en: 'Read it so.', ko: '이렇게 읽습니다.' };
  const measures = LEARNING_MEASURES.map((measure) => ({ measure }));
  const learning = { measures, texts: { reading }, facts: [] };
  return { ...rest, game: { ...game, scenario: { ...game.scenario, learning } } };
}

const answers = selectLearning(askedOfAll(played), SEAT)!.answers;
const { scenario } = played.game;

/** Names that came out as the bare id of a part. */
function unnamed({ measure, own }: LearningAnswer): string[] {
  const { parts, beside, course } = own;
  return [...parts, ...beside, ...(course === null ? [] : [course])]
    .filter((part) => partName(scenario, measure, part) === part.id)
    .map(({ id }) => `${measure}.${id}`);
}

beforeAll(async () => {
  await Promise.all([loadMessages('later'), loadMessages('end')]);
});
afterAll(() => speak('en'));

describe.each(LANGUAGES)('the words of the figures in %s', (language) => {
  beforeAll(() => speak(language));

  it('should name every part', () => {
    expect(answers.flatMap(unnamed)).toEqual([]);
  });

  it('should say every figure in a sentence that holds its number', () => {
    for (const { measure, own, par } of answers) {
      expect(hasText(`learning.${measure}`)).toBe(true);
      for (const figure of [own, par]) {
        const said = answerSentence(scenario, measure, figure, 9);
        expect(said).not.toMatch(/[{}]|undefined|NaN/);
        const numbers = [figure.value, ...figure.parts.map(({ value }) => value)].map((value) =>
          inUnit(value, value === figure.value ? figure.unit : figure.partsUnit),
        );
        expect(
          numbers.some((number) => said.includes(number)),
          said,
        ).toBe(true);
      }
    }
  });
});

describe('a number of a figure', () => {
  beforeAll(() => speak('en'));

  it('should carry its unit, and in a table leave chips and people to the head', () => {
    expect(inUnit(0.314, 'share')).toBe('31%');
    expect(inUnit(-0.1, 'shareChange')).toBe('−10%');
    expect(inUnit(1200, 'peopleChange')).toBe('+1,200 people');
    expect(inUnit(2.42, 'halfYears')).toBe('2.4 half-years');
    expect(inUnit(1, 'nations')).toBe('1 nation');
    expect(inUnit(0.85, 'ratio')).toBe('$0.85');
    expect(inTable(12_000, 'h100e')).toBe('12k');
    expect(inTable(-310, 'people')).toBe('−310');
    expect(t('learning.bindingTurns')).toBe('What was scarcest');
  });
});
