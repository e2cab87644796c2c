// The shape of an author's own event card: its words, when it comes, and what it does or asks.

import { HISTORY_PICTURES } from '../../types/history';
import { CHAPTERS } from '../../types/names';
import { condition } from '../conditionSchema';
import { MOST_EFFECTS } from '../limits';
import { closedObject, countryId, id, listOf, oneOf, optional, said, text } from '../parts';
import { worldEffects } from '../ruleset/effectSchema';
import { ANSWER_FIELDS, chance } from '../ruleset/schema';
import * as z from '../zod';
import { dayOrMonth, MOST_COUNTRIES } from './historySchema';

/** Most own cards of one scenario. */
export const MOST_OWN_EVENTS = 40;

const HEAD = {
  id: said(id, 'A name of no other card, the ruleset’s and the dated ones included.'),
  picture: said(oneOf(HISTORY_PICTURES), 'What its picture shows.'),
  name: said(text, 'Its headline, three to six words.'),
  text: said(text, 'What has happened and what is asked, in two or three plain sentences.'),
};

/** Exactly one of them says when a card comes. */
const TRIGGERS = {
  chance: said(
    optional(chance),
    'It is drawn: the chance of a turn, from the first case whose "when" holds; [{ "base": 0 }] for a card that only another one opens.',
  ),
  when: said(
    optional(listOf(condition, 1, 12)),
    'It is told once, as soon as all of these hold where orders are given.',
  ),
  date: said(
    optional(dayOrMonth),
    'It is told in the half-year of this date, as something that its author supposes.',
  ),
};

const worldCard = closedObject({
  ...HEAD,
  scope: said(z.literal('world'), 'It strikes the whole world, and nobody answers it.'),
  ...TRIGGERS,
  effects: said(worldEffects(1, MOST_EFFECTS), 'What it does to the whole world.'),
});

const option = closedObject({
  id: ANSWER_FIELDS.id,
  name: said(text, 'The answer in a few words, as they stand on its button.'),
  text: said(text, 'What it means, in one or two sentences.'),
  effects: said(ANSWER_FIELDS.effects, 'What it does at once.'),
  later: said(
    ANSWER_FIELDS.later,
    'What it does so many turns later, and which card it opens then: one with a "chance", of this scenario or the ruleset.',
  ),
});

const countryCard = closedObject({
  ...HEAD,
  scope: said(z.literal('country'), 'Each country that meets it answers it.'),
  ...TRIGGERS,
  again: said(
    optional(z.literal(true)),
    'Beside "when": the card is a storm. A nation is warned of it once its conditions hold, and it comes a round later where they still do; it comes again each time after they have failed to in between.',
  ),
  countries: said(
    optional(listOf(countryId, 1, MOST_COUNTRIES)),
    'Who may meet it; every nation where it is left out.',
  ),
  after: said(
    optional(listOf(oneOf(CHAPTERS), 1, CHAPTERS.length)),
    'It comes only in the chapter after one of these, where the last question was theirs; with "when": lastAnswer it asks how that was answered.',
  ),
  options: said(listOf(option, 2, 4), 'The answers; the first is taken where none is given.'),
});

export const ownEvent = z.discriminatedUnion('scope', [worldCard, countryCard]);
