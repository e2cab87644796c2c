// The shape of an author's own kind of lot: its words, and the fields that lots of the rules have.

import { closedObject, said, text } from '../parts';
import { LOT_FIELDS } from '../ruleset/schema';

/** Most own kinds of lots of one scenario. */
export const MOST_OWN_LOTS = 20;

export const ownLot = closedObject({
  id: said(LOT_FIELDS.id, 'A name of no other lot, the ruleset’s included.'),
  name: said(text, 'What is for sale, two to four words.'),
  text: said(text, 'Who sells it and what it brings, in one or two plain sentences.'),
  line: said(
    LOT_FIELDS.line,
    'The budget line whose shortage it ends; its price moves with others of the line.',
  ),
  seller: said(
    LOT_FIELDS.seller,
    'The superpower whose trust counts among equal bids; left out where firms sell to anybody.',
  ),
  price: said(
    LOT_FIELDS.price,
    'Its price at size 1, as a share of the bidder’s regular budget of a turn.',
  ),
  effects: said(
    LOT_FIELDS.effects,
    'What it brings the winner: at size 1 so much, times "quay.value" × (1 + "quay.partners").',
  ),
  when: said(LOT_FIELDS.when, 'Who may bid: all must hold for the bidder.'),
  chapters: said(
    LOT_FIELDS.chapters,
    'The chapters in which it may come; all where it is left out.',
  ),
});
