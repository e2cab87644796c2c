// The figures that answer the question in words: numbers with their units, names of parts, and the sentence.

import type { LearningFigure, LearningPart, LearningUnit } from '../../../selectors';
import type { LearningMeasure } from '../../../types/names';
import { inLanguage, t, tNamed, type TextValues } from '../../text';
import { duration } from '../../text/duration';
import {
  count,
  generations,
  money,
  percent,
  plain,
  points,
  power,
  short,
  signed,
} from '../../text/numbers';
import { countryName, type Names } from '../names';

const WRITERS: Readonly<Record<LearningUnit, (value: number) => string>> = {
  turns: (value) => duration(value),
  halfYears: (value) => t('unit.halfYears', { value: short(value, 1) }),
  share: (value) => percent(value),
  shareChange: (value) => signed(value, percent(value)),
  usdBn: money,
  ratio: (value) => t('learningUnit.ratio', { value: plain(value, 2) }),
  people: (value) => t('unit.people', { value: count(value) }),
  peopleChange: (value) => signed(value, t('unit.people', { value: count(value) })),
  points: (value) => points(value),
  generations,
  h100e: (value) => t('unit.h100e', { value: count(value) }),
  mw: power,
  nations: (value) => t('learningUnit.nations', { value }),
};

/** A number in its unit, as in a sentence. */
export function inUnit(value: number, unit: LearningUnit): string {
  return WRITERS[unit](value);
}

/** The same in a table whose heading names the unit. */
export function inTable(value: number, unit: LearningUnit): string {
  return unit === 'h100e' || unit === 'people' ? count(value) : inUnit(value, unit);
}

/** The unit in the heading of a table of parts. */
export function unitNote({ partsUnit, beside }: LearningFigure): string {
  const isChips = partsUnit === 'h100e' || beside.some(({ unit }) => unit === 'h100e');
  const unit = isChips ? 'h100e' : partsUnit;
  return tNamed(`learningUnit.note.${unit}`, t('learning.part'));
}

/** The name of a part: a country, a name from the scenario, or a message. */
export function partName(
  names: Names,
  measure: LearningMeasure,
  { id, country, name }: Omit<LearningPart, 'value'>,
): string {
  if (country !== undefined) return countryName(names, country);
  if (name !== undefined) return inLanguage(name);
  return tNamed(`learningPart.${measure}.${id}`, tNamed(`learningPart.${id}`, id));
}

/** The figure as a sentence, in which every part and every number beside it can be used. */
export function answerSentence(
  names: Names,
  measure: LearningMeasure,
  figure: LearningFigure,
  playedTurns: number,
): string {
  const { value, unit, of, parts, partsUnit, beside } = figure;
  const values: Record<string, TextValues[string]> = {};
  for (const part of parts) values[part.id] = inUnit(part.value, partsUnit);
  for (const part of beside) values[part.id] = inUnit(part.value, part.unit);
  return t(`learningSaid.${measure}`, {
    ...values,
    value: inUnit(value, unit),
    name: of === null ? '' : partName(names, measure, of),
    played: duration(playedTurns),
  });
}
