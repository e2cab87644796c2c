// The tables of the reference, and the headings that they stand under.

import { FIGURE_RULES, type FigureRule } from '../scenario/figureRules';
import { POLICY_RULES } from '../scenario/countrySchema';
import { effectFields } from '../ruleset/effectSchema';
import { closedObject } from '../parts';
import { QUANTITY_RULES } from '../quantityRules';
import { QUANTITIES } from '../../types/condition';
import { EFFECT_SHAPES, type EffectKind } from '../../types/effect';
import type { EffectField } from '../../types/effects/fields';
import { SERIES, SERIES_KINDS, SERIES_UNITS } from '../../types/measured';
import { NATION_FIGURES } from '../../types/scenario';
import type { Schema } from '../jsonSchema/tree';
import { wordMeanings } from '../words/meanings';
import * as z from '../zod';
import { CONDITION_EXAMPLES } from './examples';
import type { FieldRow } from './fieldRows';
import { type ListName, LIST_TITLES, simpleWords } from './kindWords';
import { inOneLine } from './writtenJson';

type Row = readonly string[];

/** A table in Markdown; a vertical bar inside a cell has to be escaped. */
function tableLines(head: Row, rows: readonly Row[]): string[] {
  const all = [head, head.map(() => '---'), ...rows];
  return all.map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`);
}

function code(words: string): string {
  return `\`${words}\``;
}

export function fieldTable(rows: readonly FieldRow[]): string[] {
  const cells = rows.map(({ path, kind, isNeeded, meaning }) => [
    code(path),
    kind,
    isNeeded ? 'needed' : 'optional',
    meaning,
  ]);
  return tableLines(['field', 'what it may be', '', 'what it means'], cells);
}

function figureRow(name: string, { unit, minimum, maximum, whole, meaning }: FigureRule): Row {
  return [code(name), unit, `${minimum} to ${maximum}${whole === true ? ', whole' : ''}`, meaning];
}

const FIGURE_HEAD = ['figure', 'unit', 'range', 'what it means'];

export function nationFigureTable(): string[] {
  return tableLines(
    FIGURE_HEAD,
    NATION_FIGURES.map((name) => figureRow(name, FIGURE_RULES[name])),
  );
}

export function superpowerFigureTable(): string[] {
  const rows = Object.entries(POLICY_RULES).map(([name, rule]) => figureRow(name, rule));
  return tableLines(FIGURE_HEAD, rows);
}

function ended(most: number): string {
  return Number.isFinite(most) ? `to ${most}` : 'and up';
}

export function quantityTable(): string[] {
  const rows = QUANTITIES.map((quantity) => {
    const { least, most, meaning } = QUANTITY_RULES[quantity];
    const example = inOneLine({ quantity, ...CONDITION_EXAMPLES[quantity] });
    return [code(quantity), `${least} ${ended(most)}`, meaning, code(example)];
  });
  return tableLines(['quantity', 'range', 'what it is', 'example'], rows);
}

/** How one effect is told: its fields with their ranges, and itself as it stands in a file. */
function effectRow(kind: EffectKind): Row {
  const { meaning, fields } = EFFECT_SHAPES[kind];
  const schemas = (z.toJSONSchema(closedObject(effectFields(kind))) as Schema).properties ?? {};
  const all = Object.entries<EffectField>(fields);
  const told = all.map(
    ([name, field]) => `${code(name)}: ${simpleWords(schemas[name]!)}. ${field.meaning}`,
  );
  const values = all.map(([name, { example }]) => [name, example]);
  const example = inOneLine({ kind, ...Object.fromEntries(values) });
  return [code(kind), meaning, told.join(' ') || 'no field', code(example)];
}

export function effectTable(kinds: readonly EffectKind[]): string[] {
  return tableLines(['effect', 'what it does', 'fields', 'example'], kinds.map(effectRow));
}

export function seriesTable(): string[] {
  const rows = SERIES.map((name) => [
    code(name),
    SERIES_UNITS[name],
    SERIES_KINDS[name],
    wordMeanings.series[name],
  ]);
  return tableLines(['series', 'unit', 'kind', 'what it is'], rows);
}

/** Lists that have a table of their own, with more in it. */
const TOLD_ELSEWHERE: readonly ListName[] = ['quantities', 'effects', 'series', 'provenances'];

/** Every other closed list under its heading, word by word. */
export function listSections(): string[] {
  const names = (Object.keys(LIST_TITLES) as ListName[]).filter(
    (name) => !TOLD_ELSEWHERE.includes(name),
  );
  return names.flatMap((name) => {
    const rows = Object.entries(wordMeanings[name]).map(([word, says]) => [code(word), says]);
    return [`### ${LIST_TITLES[name]}`, '', ...tableLines(['word', 'what it means'], rows), ''];
  });
}
