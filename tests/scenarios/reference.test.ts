// The reference of authors is fresh, names everything there is, and every example in it is good where it belongs.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { referenceLines, scenarioIssues } from '../../src/files/index';
import { FIELD_EXAMPLES } from '../../src/files/reference/examples';
import { FIGURE_RULES, WORLD_FIGURE_RULES } from '../../src/files/scenario/figureRules';
import { QUANTITIES } from '../../src/types/condition';
import { COUNTRY_EFFECTS, WORLD_EFFECTS } from '../../src/types/effect';
import { LEARNING_MEASURES } from '../../src/types/names';
import { SERIES, SERIES_KINDS, SERIES_UNITS } from '../../src/types/measured';
import { NATION_FIGURES, WORLD_FIGURES } from '../../src/types/scenario';
import { atlas, rules, scenarioText } from '../support/content';
import { KOREA } from '../support/korea';

const PAGE = readFileSync(new URL('../../scenarios/reference.md', import.meta.url), 'utf8');
const GUIDE = readFileSync(new URL('../../scenarios/README.md', import.meta.url), 'utf8');
const WRITTEN = { [KOREA]: scenarioText(`${KOREA}.json`) };
const OPTIONS = { ruleset: rules(), atlas: atlas(), written: WRITTEN };

type Data = Record<string, unknown>;

/** The part of the page under a heading, up to the next of the same rank. */
function under(heading: string): string {
  const [marks] = heading.split(' ');
  const from = PAGE.indexOf(`${heading}\n`);
  expect(from, heading).toBeGreaterThanOrEqual(0);
  return PAGE.slice(from + heading.length).split(`\n${marks} `)[0]!;
}

/** The rows of a table, cell by cell. */
function rowsUnder(heading: string): string[][] {
  const rows = under(heading)
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  return rows.map((row) => row.slice(2, -2).split(' | '));
}

function bare(cell: string | undefined): string {
  return cell!.replaceAll('`', '');
}

function errorsIn(data: Data): string[] {
  const text = JSON.stringify(data, null, 2);
  const issues = scenarioIssues(text, { ...OPTIONS, id: String(data['id']) });
  return issues.flatMap(({ severity, message }) => (severity === 'error' ? [message] : []));
}

function korea(changes: Data): Data {
  return { ...(JSON.parse(WRITTEN[KOREA]!) as Data), ...changes };
}

/** A file that changes another one. */
function variant(changes: Data): Data {
  return { format: 1, id: 'my-variant', extends: KOREA, ...changes };
}

const TEXT = { en: 'A word', ko: '한 마디' };

/** An event of its author that does this. */
function eventWith(effect: unknown, scope: 'country' | 'world'): Data {
  const head = { id: 'supposed', scope, picture: 'city', name: TEXT, text: TEXT };
  const chance = [{ base: 0.1 }];
  if (scope === 'world') return { ...head, chance, effects: [effect] };
  const answer = { name: TEXT, text: TEXT };
  const options = [
    { id: 'one', ...answer, effects: [effect] },
    { id: 'two', ...answer, effects: [] },
  ];
  return { ...head, chance, options };
}

const [QUANTITY_ROWS, COUNTRY_ROWS, WORLD_ROWS] = [
  '## Quantities',
  '## Effects of a country’s card',
  '## Effects of a world card',
].map(rowsUnder) as [string[][], string[][], string[][]];

function exampleIn(row: readonly string[]): unknown {
  return JSON.parse(bare(row.at(-1))) as unknown;
}

describe('the reference', () => {
  it('should stand in the folder as the code makes it (npm run cli -- schema reference --write)', () => {
    expect(PAGE).toBe(`${referenceLines().join('\n').trimEnd()}\n`);
  });

  it.each([
    ['## The figures of a nation', NATION_FIGURES],
    ['## Measured series', SERIES],
    ['## Quantities', QUANTITIES],
    ['## Effects of a country’s card', COUNTRY_EFFECTS],
    ['## Effects of a world card', WORLD_EFFECTS],
    ['### Measures of learning', LEARNING_MEASURES],
  ] as const)('should have a row for each under %s', (heading, names) => {
    expect(rowsUnder(heading).map(([name]) => bare(name))).toEqual([...names]);
  });

  it('should give every figure the unit and range that are checked', () => {
    const rows = rowsUnder('## The figures of a nation').map(([, unit, range]) => [unit, range]);
    const checked = NATION_FIGURES.map((name) => {
      const { unit, minimum, maximum, whole } = FIGURE_RULES[name];
      return [unit, `${minimum} to ${maximum}${whole === true ? ', whole' : ''}`];
    });
    expect(rows).toEqual(checked);
  });

  it('should give every figure of the world the unit and range that are checked', () => {
    const rows = rowsUnder('### The field `world`').map(([name, kind]) => [bare(name), kind]);
    const checked = WORLD_FIGURES.map((name) => {
      const { unit, minimum, maximum } = WORLD_FIGURE_RULES[name];
      return [`world.${name}`, `[figure](#a-figure) in ${unit}, ${minimum} to ${maximum}`];
    });
    expect(rows).toEqual(checked);
  });

  it('should give every series its unit and its kind', () => {
    const rows = rowsUnder('## Measured series').map(([, unit, kind]) => [unit, kind]);
    expect(rows).toEqual(SERIES.map((name) => [SERIES_UNITS[name], SERIES_KINDS[name]]));
  });

  it('should say of every field and word what it means', () => {
    const rows = PAGE.split('\n').filter((line) => line.startsWith('| `'));
    expect(rows.filter((row) => /\| +\|/.test(row) || /\|\s*\|$/.test(row))).toEqual([]);
    expect(rows.length).toBeGreaterThan(NATION_FIGURES.length + QUANTITIES.length);
  });
});

describe('an example of the reference', () => {
  it.each(Object.keys(FIELD_EXAMPLES))('should be good as the field %s', (name) => {
    const block = /```json\n([\s\S]*?)\n```/.exec(under(`### The field \`${name}\``))![1]!;
    const field = JSON.parse(`{${block}}`) as Data;
    expect(Object.keys(field)).toEqual([name]);
    const isOfVariant = name === 'extends' || name === 'base';
    expect(errorsIn(isOfVariant ? variant(field) : korea(field))).toEqual([]);
  });

  it.each(QUANTITY_ROWS.map((row) => [bare(row[0]), row] as const))(
    'should be good as a condition on %s',
    (_, row) => {
      const conditions = [exampleIn(row)];
      const victory = { country: 'KOR', name: TEXT, when: 'end', conditions };
      const event = { ...eventWith({ kind: 'addSupport', points: 1 }, 'country'), id: 'asks' };
      const { chance: _drawn, ...card } = event as Data;
      const events = [{ ...card, when: conditions }];
      expect(errorsIn(korea({ specialVictories: [victory], events }))).toEqual([]);
    },
  );

  it.each([
    ...COUNTRY_ROWS.map((row) => ['country', bare(row[0]), row] as const),
    ...WORLD_ROWS.map((row) => ['world', bare(row[0]), row] as const),
  ])('should be good as an effect of a card of the %s: %s', (scope, _, row) => {
    expect(errorsIn(korea({ events: [eventWith(exampleIn(row), scope)] }))).toEqual([]);
  });
});

/** The anchors of a page's headings, as GitHub makes them. */
function anchorsOf(page: string): string[] {
  const headings = [...page.matchAll(/^#+ (.+)$/gm)].map(([, words]) => words!);
  return headings.map((words) =>
    words
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function linksIn(page: string, file: string): string[] {
  return [...page.matchAll(/\]\(([^)#]*)#([^)]+)\)/g)].flatMap(([, to, anchor]) =>
    to === file ? [anchor!] : [],
  );
}

describe('links of the guide and the reference', () => {
  it.each([
    ['in the guide to itself', GUIDE, '', GUIDE],
    ['in the guide to the reference', GUIDE, 'reference.md', PAGE],
    ['in the reference to itself', PAGE, '', PAGE],
  ])('should lead somewhere: %s', (_, from, file, to) => {
    const links = linksIn(from, file);
    expect(links.length).toBeGreaterThan(0);
    expect([...new Set(links)].filter((link) => !anchorsOf(to).includes(link))).toEqual([]);
  });

  it('should find no heading of the reference twice', () => {
    const anchors = anchorsOf(PAGE);
    expect(anchors.filter((anchor, at) => anchors.indexOf(anchor) !== at)).toEqual([]);
  });
});
