// A country's own project carries the scenario's name wherever it is told of; the others have words of their own.

import { beforeAll, describe, expect, it } from 'vitest';
import type { GameEvent } from '../../../src/types/event';
import { PROJECTS } from '../../../src/types/names';
import { causeHeadline, causeSentence } from '../../../src/ui/hud/causeWords';
import { projectName } from '../../../src/ui/hud/names';
import { factWords } from '../../../src/ui/hud/report/newsWords';
import { loadMessages, speak } from '../../../src/ui/text';
import { korea } from '../../support/korea';

const { scenario } = korea();

function finished(country: string): GameEvent {
  return { kind: 'projectFinished', country, project: 'own', mated: false };
}

beforeAll(() => loadMessages('later'));

describe('the names of projects', () => {
  it('should be the scenario’s for each country’s own, in both languages', async () => {
    expect(projectName(scenario, 'KOR', 'own')).toBe('Yongin memory campus');
    expect(projectName(scenario, 'JPN', 'own')).toBe('Kumamoto materials line');
    await speak('ko');
    expect(projectName(scenario, 'KOR', 'own')).toBe('용인 메모리 캠퍼스');
    await speak('en');
  });

  it('should be words of the game for all others', () => {
    const names = PROJECTS.map((id) => projectName(scenario, 'KOR', id));
    expect(new Set(names).size).toBe(PROJECTS.length);
    for (const id of PROJECTS) expect(names).not.toContain(id);
  });

  it('should be told by the project’s own country in the news and the causes', () => {
    expect(factWords(finished('KOR'), scenario)).toContain('Yongin memory campus');
    expect(factWords(finished('FRA'), scenario)).toContain('Nuclear contract');
    const values = { project: 'own', owner: 'KOR' };
    const cause = { kind: 'projectStalled', tone: 'bad', weight: 9, values } as const;
    expect(causeSentence(cause, scenario)).toContain('Yongin memory campus');
    expect(causeHeadline(cause, scenario)).toContain('Yongin memory campus');
  });
});
