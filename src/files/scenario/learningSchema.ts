// The shape of what a scenario's debrief is to show about its question.

import { CONFIDENCES } from '../../types/figure';
import { LEARNING_MEASURES } from '../../types/names';
import { closedObject, countryId, listOf, oneOf, optional, said, text } from '../parts';
import { source } from './figureSchema';

const MOST_COUNTRIES = 40;

const use = closedObject({
  measure: said(oneOf(LEARNING_MEASURES), 'A figure of the game; others are shown beside it.'),
  countries: said(
    optional(listOf(countryId, 1, MOST_COUNTRIES)),
    'The nations that a measure of several countries looks at; all of them where it is left out.',
  ),
});

const fact = closedObject({
  text: said(text, 'One fact about the world that bears on the question.'),
  source,
  confidence: oneOf(CONFIDENCES),
  basis: said(
    oneOf(['retrieved', 'recalled', 'estimated']),
    'As of a figure; a fact is never tuned.',
  ),
});

export const learning = closedObject({
  measures: said(listOf(use, 1, 3), 'One to three figures that answer the question.'),
  texts: closedObject({
    reading: said(text, 'How the figures bear on the question, and what they leave out.'),
  }),
  facts: said(listOf(fact, 0, 8), 'What is known of the world about the question.'),
});
