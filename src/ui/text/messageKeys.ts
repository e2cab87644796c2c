// The keys of all messages, by the parts in which a language's messages are fetched.

import type { messages as first } from './en/first';
import type { messages as later } from './en/later';
import type { messages as end } from './en/end';
import type { messages as reference } from './en/reference';
import type { messages as chart } from './en/chart';
import type { messages as why } from './en/why';
import type { messages as trust } from './en/trust';
import type { messages as classroom } from './en/classroom';
import type { messages as collect } from './en/collect';
import type { messages as workshop } from './en/workshop';
import type { messages as earlier } from './en/earlier';

/** The English messages by part: of the first turn, of what follows it, of the debrief, of what is looked up, of the sheets on the chart, the settings and keys, of "Why?", of how far to trust the model, of a class's form, of a class that is collected, of an author's page and of games of earlier rules. */
export interface EnglishParts {
  readonly first: typeof first;
  readonly later: typeof later;
  readonly end: typeof end;
  readonly reference: typeof reference;
  readonly chart: typeof chart;
  readonly why: typeof why;
  readonly trust: typeof trust;
  readonly classroom: typeof classroom;
  readonly collect: typeof collect;
  readonly workshop: typeof workshop;
  readonly earlier: typeof earlier;
}

export type MessagePart = keyof EnglishParts;

/** The key of a message, `area.name`. */
export type TextKey = { [P in MessagePart]: keyof EnglishParts[P] }[MessagePart];

export type Catalogue = Readonly<Partial<Record<TextKey, string>>>;
