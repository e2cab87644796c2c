// The class as tables for a spreadsheet: one row for each pupil, or one for each pupil and round.

import { type Cell, csvLine } from '../../lib/csv';
import { INDICES, LAYERS } from '../../types/names';
import { ORDER_KINDS } from '../../types/order';
import { orderWords } from '../../ui/hud/orderWords';
import { countryName } from '../../ui/hud/names';
import { t } from '../../ui/text';
import type { RoundPoint } from '../../lab';
import type { ClassModel, ClassRow } from './classModel';
import { answered, type Member, pointAt } from './members';
import { reasonFor } from './decisionWords';
import { aliasWords, memberName } from './names';
import { remarkWords, verdictWords } from './verdictWords';
import { sourceWords } from './sourceWords';
import { namesHidden } from './view';

/** Spreadsheets take a text for UTF-8 when it begins with this mark. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The layers are shown from 0 to 100, as everywhere. */
const PERCENT = 100;

/** Two decimals; more would only hide what counts. */
function cell(value: number): number {
  return Math.round(value * 100) / 100;
}

function written(heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `${BYTE_ORDER_MARK}${[heads, ...rows].map((row) => `${csvLine(row)}\r\n`).join('')}`;
}

function scoreHeads(): string[] {
  return [
    t('collect.score'),
    t('collect.par'),
    t('collect.abovePar'),
    t('collect.medal'),
    ...INDICES.map((index) => t(`index.${index}`)),
    t('collect.answers'),
  ];
}

function scoreCells(point: RoundPoint | undefined): Cell[] {
  if (point === undefined) return scoreHeads().map(() => '');
  const { score, par, medal } = point;
  return [
    cell(score.total),
    cell(par),
    cell(score.total - par),
    medal === null ? t('collect.noMedal') : t(`medal.${medal}`),
    ...INDICES.map((index) => cell(score[index])),
    cell(answered(point)),
  ];
}

function nameOf({ member, game, number }: ClassRow, { scenario }: ClassModel): string {
  if (member !== null) return memberName(member, scenario);
  return aliasWords(game.handIn.aliases, number);
}

/** `catchUp=0.1 potential=2`, as the command line takes them. */
function assumedCell({ game }: ClassRow): string {
  const numbers = Object.entries(game.handIn.game.assumptions ?? {});
  return numbers.map(([id, number]) => `${id}=${number}`).join(' ');
}

/** Whether anybody in the class assumed something otherwise than usual. */
function hasAssumed({ rows }: ClassModel): boolean {
  return rows.some((row) => assumedCell(row) !== '');
}

function mostAnswers({ frame }: ClassModel): number {
  return Math.max(0, ...frame.members.map(({ seat }) => seat.rounds.at(-1)!.answers.length));
}

function countryOf(member: Member | null, { scenario }: ClassModel): string {
  if (member === null) return '';
  return countryName(scenario ?? { countries: [] }, member.seat.country);
}

/** One row a pupil, as compared now. */
export function pupilsCsv(model: ClassModel): string {
  const { round, at } = model;
  const answers = Array.from({ length: mostAnswers(model) }, (_, i) => i);
  const heads = [
    t('collect.name'),
    t('collect.country'),
    t('collect.verdict'),
    t('collect.remarks'),
    t('collect.roundHead', { round }),
    ...scoreHeads(),
    ...answers.map((i) => t('collect.answer', { number: String(i + 1) })),
    t('collect.last', { round }),
    t('collect.source'),
    ...(hasAssumed(model) ? [t('assumptions.title')] : []),
  ];
  const rows = model.rows.map((row): Cell[] => {
    const point = row.member === null ? undefined : pointAt(row.member, at);
    return [
      nameOf(row, model),
      countryOf(row.member, model),
      verdictWords(row.game, model),
      row.remarks.map((remark) => remarkWords(remark, model)).join('; '),
      point === undefined ? '' : at,
      ...scoreCells(point),
      ...answers.map((i) => (point?.answers[i] === undefined ? '' : cell(point.answers[i]))),
      row.member?.seat.rounds.length ?? '',
      namesHidden.value ? t('collect.hiddenSource') : sourceWords(row.source),
      ...(hasAssumed(model) ? [assumedCell(row)] : []),
    ];
  });
  return written(heads, rows);
}

function decisionCell({ decisions }: RoundPoint, { scenario }: ClassModel): string {
  if (scenario === undefined) return '';
  return decisions.map(({ order }) => orderWords(order, scenario)).join('; ');
}

function reasonsCell(member: Member, round: number): string {
  return ORDER_KINDS.map((kind) => reasonFor(member, round, kind))
    .filter((reason) => reason !== undefined)
    .join('; ');
}

/** One row a pupil and round, in the order of the class. */
export function roundsCsv(model: ClassModel): string {
  const { round, frame, scenario } = model;
  const heads = [
    t('collect.name'),
    t('collect.country'),
    t('collect.roundHead', { round }),
    ...scoreHeads(),
    ...LAYERS.map((layer) => t('collect.layer', { layer: t(`layer.${layer}`) })),
    t('collect.decisions'),
    t('collect.reasons'),
  ];
  const rows = frame.members.flatMap((member) =>
    member.seat.rounds.map((point, i): Cell[] => [
      memberName(member, scenario),
      countryOf(member, model),
      i + 1,
      ...scoreCells(point),
      ...LAYERS.map((layer) => cell(point.layers[layer] * PERCENT)),
      decisionCell(point, model),
      reasonsCell(member, i + 1),
    ]),
  );
  return written(heads, rows);
}
