// The shape of an author's own demand: its words, and the fields that demands of the rules have.

import { closedObject, said, text } from '../parts';
import { DEMAND_FIELDS } from '../ruleset/schema';

/** Most own demands of one scenario. */
export const MOST_OWN_DEMANDS = 20;

export const ownDemand = closedObject({
  id: said(DEMAND_FIELDS.id, 'A name of no other demand, the ruleset’s included.'),
  name: said(text, 'What is asked for, two to five words.'),
  text: said(text, 'What is asked and why, in one or two plain sentences.'),
  offer: said(text, 'What the nation offers in its place, as a counter-offer.'),
  from: said(DEMAND_FIELDS.from, 'The superpower that asks.'),
  redLine: said(
    DEMAND_FIELDS.redLine,
    'Stands where the nation does what the power will not have: it comes before all else.',
  ),
  when: said(DEMAND_FIELDS.when, 'Whom it may be asked of: all must hold for the nation.'),
  accept: said(DEMAND_FIELDS.accept, 'What a yes brings.'),
  counter: said(DEMAND_FIELDS.counter, 'What the counter-offer brings.'),
  refuse: said(
    DEMAND_FIELDS.refuse,
    'What a no brings, and silence; each refusal in a row makes it stronger ("demands.angerStep").',
  ),
});
