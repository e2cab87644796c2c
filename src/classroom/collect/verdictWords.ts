// Verdicts on games and remarks on hand-ins, in words.

import { orderWords } from '../../ui/hud/orderWords';
import { refusalText } from '../../ui/hud/refusalWords';
import { countryName } from '../../ui/hud/names';
import { t, tNamed } from '../../ui/text';
import { roundName } from '../../selectors';
import type { ClassModel } from './classModel';
import type { HandedGame, Judgement, Verdict } from './handed';
import { aliasWords } from './names';
import type { Remark } from './remarks';
import { sourceWords } from './sourceWords';
import { namesHidden } from './view';

function verifiedWords({ course }: Judgement): string {
  const { isOver, length, roundTurns, seats } = course!;
  if (isOver) return t('collect.verdict.finished');
  const round = roundName(roundTurns);
  const number = seats[0]?.rounds.length ?? 0;
  if (number === 0) return t('collect.verdict.notBegun', { round });
  return t('collect.verdict.soFar', { round, number: String(number), length: String(length) });
}

type VerdictOf<K extends Verdict['kind']> = Extract<Verdict, { kind: K }>;

function illegalWords(
  { round, order, refusal }: VerdictOf<'illegal'>,
  { scenario }: Pick<ClassModel, 'scenario'>,
): string {
  const names = scenario ?? { countries: [] };
  return t('collect.verdict.illegal', {
    number: String(round + 1),
    order: scenario === undefined ? t(`order.${order.kind}`) : orderWords(order, scenario),
    reason: refusalText(refusal, (id) => countryName(names, id)),
  });
}

/** The verdict on a game; on one that was not played yet, that it was not. */
export function verdictWords(
  { judgement, handIn }: HandedGame,
  model: Pick<ClassModel, 'scenario'>,
): string {
  if (judgement === null) return t('collect.verdict.waiting');
  const { verdict } = judgement;
  switch (verdict.kind) {
    case 'verified':
      return verifiedWords(judgement);
    case 'verifiedEarlier':
      return t('collect.verdict.earlier', {
        rules: String(verdict.rules),
        course: verifiedWords(judgement),
      });
    case 'illegal':
      return illegalWords(verdict, model);
    case 'otherState':
      return t('collect.verdict.otherState', { number: String(verdict.round + 1) });
    case 'impossible': {
      const { code } = verdict.fault;
      return t('collect.verdict.impossible', { reason: tNamed(`replay.${code}`, code) });
    }
    case 'otherRules':
      return t('collect.verdict.otherRules', {
        rules: String(verdict.rules),
        here: String(verdict.here),
      });
    case 'otherContent':
      return t('collect.verdict.otherContent', { rules: String(handIn.game.rules) });
    case 'unknownScenario':
      return t('collect.verdict.unknownScenario', { scenario: handIn.game.scenario });
    case 'otherFigures':
      return t('collect.verdict.otherFigures', { scenario: handIn.game.scenario });
    case 'noContent':
      return t('collect.verdict.noContent');
  }
}

/** Most rows or places that one remark names. */
const MOST_NAMED = 5;

/** Several names, the first few of them and how many more there are. */
export function fewOf<T>(all: readonly T[], words: (one: T) => string): string {
  const named = all.slice(0, MOST_NAMED).map(words).join(', ');
  const more = all.length - MOST_NAMED;
  return more <= 0 ? named : t('collect.andMore', { names: named, count: String(more) });
}

function againWords({ sources }: Extract<Remark, { kind: 'again' }>): string {
  if (namesHidden.value) return t('collect.remark.again', { places: t('collect.hiddenSource') });
  return t('collect.remark.again', { places: fewOf(sources, sourceWords) });
}

/** A remark, with the rows that it is about. */
export function remarkWords(remark: Remark, { rows }: Pick<ClassModel, 'rows'>): string {
  if (remark.kind === 'again') return againWords(remark);
  if (!('others' in remark)) return t(`collect.remark.${remark.kind}`);
  const words = (id: number) => {
    const row = rows.find(({ game }) => game.id === id)!;
    const number = t('collect.rowNumber', { number: String(row.number) });
    if (remark.kind === 'sameAlias') return number;
    const alias = aliasWords(row.game.handIn.aliases, row.number);
    if (namesHidden.value) return alias;
    const isPlaced = remark.kind === 'sameCode';
    return `${alias} (${isPlaced ? `${sourceWords(row.source)}, ` : ''}${number})`;
  };
  return t(`collect.remark.${remark.kind}`, { others: fewOf(remark.others, words) });
}
