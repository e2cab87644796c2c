// The scenario of an author for tests: one that comes with the game, under a name of its own and with other figures.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const SCENARIOS = join(import.meta.dirname, '../../scenarios');

export const OWN_ID = 'harbour-town';

/** Data of a file as an author edits them. */
export type Edited = Record<string, unknown>;

/** The text of a scenario that comes with the game as somebody has changed it. */
export function edited(from: string, change: (data: Edited) => void): string {
  const data = JSON.parse(readFileSync(join(SCENARIOS, `${from}.json`), 'utf8')) as Edited;
  change(data);
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** Takes what leads a newcomer out of the lesson that comes with the game, so that it is a short scenario as any other. */
export function withoutLesson(data: Edited): void {
  delete data['lesson'];
  for (const country of data['countries'] as Edited[]) delete country['opening'];
}

/** A sound scenario of an author. */
export function ownText(change: (data: Edited) => void = () => undefined): string {
  return edited('first-data-centre', (data) => {
    withoutLesson(data);
    data['id'] = OWN_ID;
    data['author'] = 'Mina Park';
    data['licence'] = 'CC BY 4.0';
    const texts = data['texts'] as Record<string, unknown>;
    delete texts['recommended'];
    texts['title'] = { en: 'Harbour town', ko: '항구 도시' };
    change(data);
  });
}

/** The same with another length of its first course, so that it plays otherwise. */
export function otherText(): string {
  return ownText((data) => {
    const [first] = data['variants'] as { turns: number }[];
    first!.turns += 4;
  });
}

/** The text of rules that come with the game under another id and number, with another constant. */
export function ownRulesText(id = 'rules-harbour', rules = 77): string {
  const data = JSON.parse(readFileSync(join(SCENARIOS, 'rulesets/rules-6.json'), 'utf8')) as Edited;
  data['id'] = id;
  data['rules'] = rules;
  const { money } = data['parameters'] as { money: { gdpPerTurn: { value: number } } };
  money.gdpPerTurn.value += 10;
  return JSON.stringify(data, null, 2);
}
