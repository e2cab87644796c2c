// A scenario that extends another: read, placed, refused with the way out, and carried by its games.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openCarried, openScenario } from '../../src/files';
import { hashScenario } from '../../src/engine';
import { contentOf, scenarioIds, scenarioText } from '../support/content';
import { caseCount } from '../support/tier';
import { mutated, mutations } from './mutation';
import { findingsIn, LIBRARY, lineOf, openPatch, patchText } from './patches';
import { KOREA, KOREA_ID } from './texts';

const RUNS = caseCount({ quick: 60, full: 1000 });
const BASE_MARK = /its mark is now "([0-9a-f]{8})"/;

function opened(...given: Parameters<typeof openPatch>) {
  const result = openPatch(...given);
  if (!result.ok) throw new Error(result.error.map(({ message }) => message).join('\n'));
  return result.value;
}

const DEAR_POWER = {
  author: 'A. Teacher',
  texts: { title: { en: 'Dear power', ko: '비싼 전기' } },
  countries: [
    { use: 'KOR', style: 'fortress' },
    { use: 'DEU', remove: true },
  ],
};

/** Whether a scenario may be extended: one that extends another may not. */
function isWhole(id: string): boolean {
  return !scenarioText(`${id}.json`).includes('"extends"');
}

describe('a scenario that extends another', () => {
  it.each(scenarioIds().filter(isWhole))(
    'should be %s where it changes nothing but its name',
    (id) => {
      const { scenario } = opened({}, id);
      const { scenario: base } = contentOf(id);
      expect(hashScenario({ ...scenario, id })).toBe(hashScenario(base));
    },
  );

  it('should have what it says, and the rest of its base', () => {
    const { scenario } = opened(DEAR_POWER);
    expect(scenario.id).toBe('my-patch');
    expect(scenario.texts.title.en).toBe('Dear power');
    expect(scenario.countries.map(({ id }) => id)).not.toContain('DEU');
    expect(scenario.variants).toEqual(contentOf(KOREA_ID).scenario.variants);
  });

  it('should change one of its base’s lots, leave one out and add another', () => {
    const words = { en: 'Docks', ko: '도크' };
    const lot = (id: string, price: number) => ({
      id,
      name: words,
      text: words,
      line: 'power',
      price,
      effects: [{ kind: 'addSupport', points: 1 }],
    });
    const base = JSON.stringify({
      ...(JSON.parse(KOREA) as object),
      id: 'their-korea',
      lots: [lot('docks', 0.2), lot('quarry', 0.2)],
      lotsOfRules: ['emptyHall'],
    });
    const lots = [{ id: 'docks', price: 0.3 }, { id: 'quarry', remove: true }, lot('yard', 0.1)];
    const { scenario } = opened({ lots, lotsOfRules: null }, 'their-korea', {
      'their-korea': base,
    });
    expect(scenario.lots?.map(({ id, price }) => [id, price])).toEqual([
      ['docks', 0.3],
      ['yard', 0.1],
    ]);
    expect(scenario.lotsOfRules).toBeUndefined();
  });

  it('should name its base and its author, and be its own author’s', () => {
    const base = JSON.stringify({
      ...(JSON.parse(KOREA) as object),
      id: 'their-korea',
      author: 'B. Colleague',
      licence: 'CC BY 4.0',
      sources: [{ title: 'Theirs', publisher: 'P', date: '2025' }],
    });
    const mine = {
      author: 'A. Teacher',
      sources: [{ title: 'Mine', publisher: 'P', date: '2026' }],
    };
    const { scenario, carried } = opened(mine, 'their-korea', { 'their-korea': base });
    expect(scenario).toMatchObject({
      author: 'A. Teacher',
      after: { id: 'their-korea', author: 'B. Colleague', licence: 'CC BY 4.0' },
    });
    expect(scenario.licence).toBeUndefined();
    expect(scenario.sources?.map(({ title }) => title)).toEqual(['Mine', 'Theirs']);
    expect(carried.scenario['extends']).toBeUndefined();
    const again = openCarried(carried, LIBRARY);
    expect(again.ok && hashScenario(again.value.scenario)).toBe(hashScenario(scenario));
    expect(again.ok && again.value.scenario.after).toEqual(scenario.after);
  });

  it('should be carried as it is written where its base comes with the game', () => {
    const { scenario, carried } = opened(DEAR_POWER);
    expect(carried.scenario).toEqual({
      format: 1,
      id: 'my-patch',
      extends: KOREA_ID,
      ...DEAR_POWER,
    });
    const again = openCarried(carried, LIBRARY);
    expect(again.ok && hashScenario(again.value.scenario)).toBe(hashScenario(scenario));
  });
});

describe('the guide to variants', () => {
  it('should show one that is good', () => {
    const guide = scenarioText('README.md');
    const example = /## A variant of a scenario[\s\S]*?```json\n([\s\S]*?)```/.exec(guide)![1]!;
    const read = openScenario(example, LIBRARY, { id: 'korea-dear-power' });
    expect(read.ok ? [] : read.error).toEqual([]);
    const { scenario, warnings } = read.ok ? read.value : opened({});
    expect(scenario.texts.title.ko).toBe('한국: 비싼 전기');
    expect(scenario.countries.map(({ id }) => id)).not.toContain('DEU');
    expect(warnings.map(({ code }) => code)).toEqual(['notNamed']);
  });
});

describe('a fix in a patch', () => {
  it('should lead to its own line, and not to what the base says', () => {
    const [found] = findingsIn({ countries: [{ use: 'FRA', styel: 'fortress' }] });
    expect(found?.fix?.edits).toEqual([
      { kind: 'rename', path: ['countries', 0, 'styel'], name: 'style' },
    ]);
    const ofBase = findingsIn({ countries: [{ use: 'USA', remove: true }] });
    expect(ofBase.filter(({ fix }) => fix !== undefined)).toEqual([]);
  });
});

describe('a finding in a patch', () => {
  it('should stand at its own line where the patch says what is wrong', () => {
    const changes = {
      variants: [{ id: 'full', turns: 41 }],
      countries: [
        { use: 'FRA', styel: 'fortress' },
        { use: 'JPN', style: 'fortres' },
      ],
    };
    const text = patchText(changes);
    expect(findingsIn(changes)).toMatchObject([
      { code: 'outOfRange', line: lineOf(text, '"turns": 41'), path: ['variants', 0, 'turns'] },
      { code: 'unknownField', line: lineOf(text, 'styel'), path: ['countries', 0, 'styel'] },
      { code: 'notAllowed', line: lineOf(text, '"fortres"'), suggestion: 'fortress' },
    ]);
  });

  it('should stand at `extends` and say so where the base says it', () => {
    const changes = { countries: [{ use: 'USA', remove: true }] };
    const findings = findingsIn(changes);
    expect(findings.length).toBeGreaterThan(0);
    for (const { path, line, message, suggestion } of findings) {
      expect({ path, line, suggestion }).toEqual({
        path: ['extends'],
        line: 4,
        suggestion: undefined,
      });
      expect(message).toContain(`(In what "${KOREA_ID}" says.)`);
    }
  });

  it('should stand at the line that takes away what is needed', () => {
    expect(findingsIn({ texts: { question: null } })).toMatchObject([
      { code: 'missingField', path: ['texts', 'question'], line: 6 },
    ]);
  });

  it('should miss a format of the patch’s own', () => {
    const result = openScenario(`{ "id": "my-patch", "extends": "${KOREA_ID}" }`, LIBRARY);
    expect(result.ok ? [] : result.error).toMatchObject([
      { code: 'missingField', path: ['format'] },
    ]);
  });
});

describe('the base of a patch', () => {
  it.each([
    ['one that there is not', { extends: 'korea-260000-gpu' }, 'unknownId', KOREA_ID],
    ['itself', { id: KOREA_ID }, 'circular', undefined],
    ['no name', { extends: 7 }, 'wrongType', undefined],
    ['a name of every object', { extends: 'constructor' }, 'unknownId', undefined],
  ])('should be refused: %s', (_, changes, code, suggestion) => {
    const findings = findingsIn(changes);
    expect(findings).toMatchObject([{ code, path: ['extends'] }]);
    expect(findings[0]?.suggestion).toBe(suggestion);
  });

  it('should be refused where it extends another, with the one to extend', () => {
    const bases = { middle: patchText({ id: 'middle' }) };
    const result = openPatch({}, 'middle', bases);
    expect(result.ok ? [] : result.error).toMatchObject([
      { code: 'secondStep', path: ['extends'], suggestion: KOREA_ID },
    ]);
  });

  it('should be refused where it extends the patch in turn', () => {
    const bases = { middle: patchText({ id: 'middle' }, 'my-patch') };
    const result = openPatch({}, 'middle', bases);
    expect(result.ok ? [] : result.error).toMatchObject([{ code: 'circular', path: ['extends'] }]);
  });

  it('should be refused where its text is broken, with its line', () => {
    const result = openPatch({}, 'middle', { middle: '{\n "id": }' });
    expect(result.ok ? [] : result.error).toMatchObject([
      { code: 'unsoundBase', path: ['extends'] },
    ]);
    expect(result.ok ? '' : result.error[0]!.message).toContain('line 2');
  });

  it('should be told once where it has changed, with its new mark, and still play', () => {
    expect(openPatch({ base: '00000000' }).ok).toBe(true);
    const warnings = findingsIn({ base: '00000000' });
    expect(warnings).toMatchObject([{ code: 'changedBase', path: ['base'], severity: 'warning' }]);
    const mark = BASE_MARK.exec(warnings[0]!.message)![1]!;
    expect(warnings[0]!.suggestion).toBe(mark);
    expect(findingsIn({ base: mark })).toEqual([]);
  });

  it('should keep its mark where only its layout differs', () => {
    const mark = findingsIn({ base: '00000000' })[0]!.suggestion!;
    const flat = JSON.stringify(JSON.parse(KOREA));
    expect(findingsIn({ base: mark }, KOREA_ID, { [KOREA_ID]: flat })).toEqual([]);
  });

  it('should be asked for its mark only where the patch is meant to be shared', () => {
    expect(findingsIn({})).toEqual([]);
    const [found, ...others] = findingsIn({ author: 'A. Teacher', licence: 'CC BY 4.0' });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ severity: 'warning', code: 'noMark', path: ['extends'] });
    const [edit] = found!.fix!.edits;
    expect(edit).toMatchObject({ kind: 'set', path: ['base'] });
    const base = edit?.kind === 'set' ? edit.value : undefined;
    expect(findingsIn({ author: 'A. Teacher', licence: 'CC BY 4.0', base })).toEqual([]);
  });
});

describe('a damaged patch', () => {
  const good = patchText({
    ...DEAR_POWER,
    base: '00000000',
    rulePatches: [{ parameter: 'power.queue', value: 2, text: { en: 'A', ko: '가' } }],
    variants: [
      { id: 'full', minutes: 50 },
      { id: 'years', remove: true },
    ],
    relations: [{ pair: ['KOR', 'JPN'], value: 0.5 }],
  });

  it('should be read or refused with places in it', () => {
    const lines = (text: string) => text.split('\n').length;
    fc.assert(
      fc.property(mutations, (steps) => {
        const text = mutated(good, steps);
        const result = openScenario(text, LIBRARY);
        const findings = result.ok ? result.value.warnings : result.error;
        expect(result.ok || findings.length > 0).toBe(true);
        for (const { line, code } of findings)
          expect(code === 'more' || (line >= 1 && line <= lines(text))).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });
});
