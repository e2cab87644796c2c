// The shape of a scenario's lesson: what each step says, points at and waits for.

import { LESSON_CONTROLS, LESSON_ORDERS, LESSON_VIEWS, SCREEN_PARTS } from '../../types/lesson';
import { PILLARS } from '../../types/names';
import { closedObject, id, listOf, oneOf, optional, said, text } from '../parts';
import * as z from '../zod';

/** Most steps of a lesson. */
const MOST_STEPS = 40;
const MOST_LEARNED = 6;

const until = z.discriminatedUnion('kind', [
  closedObject({
    kind: said(z.literal('raise'), 'The line gets more than it had when the turn began.'),
    line: said(oneOf(PILLARS), 'The budget line.'),
  }),
  closedObject({
    kind: said(z.literal('bid'), 'A bid for this lot stands.'),
    lot: said(id, 'A kind of lot of the ruleset or of this scenario.'),
  }),
  closedObject({
    kind: said(z.literal('order'), 'An order of this kind stands.'),
    order: said(oneOf(LESSON_ORDERS), 'The kind of the order.'),
  }),
  closedObject({ kind: said(z.literal('endTurn'), 'The turn is ended.') }),
  closedObject({ kind: said(z.literal('ask'), 'A “Why?” is opened.') }),
  closedObject({
    kind: said(z.literal('open'), 'A panel or a dialog is opened.'),
    view: said(oneOf(LESSON_VIEWS), 'What is opened.'),
  }),
]);

const step = closedObject({
  id: said(id, 'A name of no other step: a step that was skipped is remembered by it.'),
  text: said(text, 'What it says, in at most 40 words.'),
  at: said(oneOf(LESSON_CONTROLS), 'The control that it points at.'),
  until: said(until, 'What it waits for.'),
  shows: said(
    listOf(oneOf(SCREEN_PARTS), 0, SCREEN_PARTS.length),
    'Parts of the main screen that are shown from this step on; what no step names stays away until the lesson is over or left.',
  ),
  early: said(
    optional(z.literal(true)),
    'Beside "ask" and "open": it counts too where it was done earlier in the turn.',
  ),
});

export const lesson = closedObject({
  steps: said(
    listOf(step, 1, MOST_STEPS),
    'In order. A step that waits for "endTurn" is the last of its turn.',
  ),
  learned: said(
    listOf(text, 1, MOST_LEARNED),
    'What is known when it is over, a sentence or two each.',
  ),
  next: said(
    closedObject({
      scenario: said(id, 'The scenario that it leads on to.'),
      text: said(text, 'The next idea, which that scenario begins with.'),
    }),
    'How it goes on.',
  ),
});
