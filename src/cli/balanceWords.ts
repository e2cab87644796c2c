// The findings of a report on balance in words.

import {
  ANSWER_TARGET,
  BALANCE_TARGETS,
  isFault,
  leverKey,
  type BalanceReport,
  type EventReading,
  type LeverUse,
  type Measured,
  type ReportFinding,
} from '../lab/index';
import type { ChapterId, CountryId } from '../types/names';

const PERCENT = 100;

/** The value ± its error; a single game has no error. */
function figureWord({ value, error, games }: Measured, decimals: number): string {
  return `${value.toFixed(decimals)}±${games < 2 ? '?' : error.toFixed(decimals)}`;
}

/** `1.25±0.30`. */
export function pointsWord(points: Measured): string {
  return figureWord(points, 2);
}

/** `0.012±0.003`, for how far bars are moved. */
export function shiftWord(shift: Measured): string {
  return figureWord(shift, 3);
}

/** `48±3 %`, for a share from 0 to 1. */
export function shareWord({ value, error, games }: Measured): string {
  return `${figureWord({ value: PERCENT * value, error: PERCENT * error, games }, 0)} %`;
}

/** The name of a lever in files: `reskilling`, `budget line chips`. */
export function leverWord(lever: LeverUse): string {
  switch (lever.kind) {
    case 'line':
      return `budget line ${lever.line}`;
    case 'card':
      return `card ${lever.card}`;
    case 'project':
      return `project ${lever.project}`;
    case 'order':
      return lever.order;
  }
}

function eventOf({ events }: BalanceReport, event: string): EventReading {
  return events.find((one) => one.event === event)!;
}

function seatOf({ seats }: BalanceReport, country: CountryId) {
  return seats.find((one) => one.country === country)!;
}

function leverOf(report: BalanceReport, country: CountryId, lever: LeverUse) {
  const key = leverKey(lever);
  return seatOf(report, country).levers.find((one) => leverKey(one.lever) === key)!;
}

function openingSentence(
  report: BalanceReport,
  country: CountryId,
  option: string,
  side: string,
): string {
  const { worth } = seatOf(report, country).openings.find(({ id }) => id === option)!;
  return `the opening "${option}" of ${country} ends ${pointsWord(worth)} points ${side} the default; at most ${BALANCE_TARGETS.openingPoints} are wanted.`;
}

function barSentence(
  { bars }: BalanceReport,
  country: CountryId,
  chapter: ChapterId,
  side: string,
): string {
  const { questions } = bars.find((one) => one.country === country)!;
  const { share } = questions.find((one) => one.chapter === chapter)!;
  return `the bar of "${chapter}" is too ${side} for ${country}: balanced earns ${shareWord(share)} of a full answer.`;
}

function gamesOf({ victories }: BalanceReport, victory: number): Measured {
  return victories.find((one) => one.victory === victory)!.reached;
}

function deadSentence(report: BalanceReport, country: CountryId, lever: LeverUse): string {
  const { loss } = leverOf(report, country, lever);
  return `nobody misses ${leverWord(lever)} as ${country}: without it ${loss.games} games lost ${pointsWord(loss)} points.`;
}

function hurtSentence(report: BalanceReport, country: CountryId, lever: LeverUse): string {
  const { loss } = leverOf(report, country, lever);
  const won = { ...loss, value: -loss.value };
  return `who never uses ${leverWord(lever)} as ${country} does better: by ${pointsWord(won)} points in ${loss.games} games.`;
}

function seldomSentence(report: BalanceReport, event: string, option: string): string {
  const { uses, options } = eventOf(report, event);
  const best = options.find((one) => one.option === option)!.best.value;
  return `"${event}": "${option}" was best in ${best.toFixed(0)} % of ${uses} uses; it should be in ${ANSWER_TARGET.bestPercent} %.`;
}

function words(finding: ReportFinding, report: BalanceReport): string {
  switch (finding.kind) {
    case 'neverFires':
      return `"${finding.event}" fired in no game.`;
    case 'neverBest':
      return `"${finding.event}": "${finding.option}" was best in none of ${eventOf(report, finding.event).uses} uses.`;
    case 'seldomBest':
      return seldomSentence(report, finding.event, finding.option);
    case 'littleAtStake':
      return `"${finding.event}": its answers lie only ${eventOf(report, finding.event).spread.value.toFixed(2)} points apart; ${ANSWER_TARGET.leastSpread} are wanted.`;
    case 'muchAtStake':
      return `"${finding.event}": its answers lie ${eventOf(report, finding.event).spread.value.toFixed(2)} points apart; at most ${ANSWER_TARGET.mostSpread} are wanted.`;
    case 'medalOutOfReach':
      return `${finding.medal} is out of reach for ${finding.country} in "${finding.variant}": no game of any player earned it.`;
    case 'openingAhead':
      return openingSentence(report, finding.country, finding.option, 'above');
    case 'openingBehind':
      return openingSentence(report, finding.country, finding.option, 'below');
    case 'leverDead':
      return deadSentence(report, finding.country, finding.lever);
    case 'leverHurts':
      return hurtSentence(report, finding.country, finding.lever);
    case 'leverUnused':
      return `no good player ever uses ${leverWord(finding.lever)} as ${finding.country}.`;
    case 'victoryNever':
      return `special victory ${finding.victory} was reached in none of ${gamesOf(report, finding.victory).games} games.`;
    case 'victoryAlways':
      return `special victory ${finding.victory} was reached in all of ${gamesOf(report, finding.victory).games} games.`;
    case 'conditionNever':
      return `condition ${finding.condition} of special victory ${finding.victory} held in no game.`;
    case 'barHigh':
      return barSentence(report, finding.country, finding.chapter, 'high');
    case 'barLow':
      return barSentence(report, finding.country, finding.chapter, 'low');
  }
}

/** `error: …` or `warning: …`. */
export function findingSentence(finding: ReportFinding, report: BalanceReport): string {
  return `${isFault(finding) ? 'error' : 'warning'}: ${words(finding, report)}`;
}
