// The findings of a report in sentences that an author reads.

import {
  ANSWER_TARGET,
  BALANCE_TARGETS,
  leverKey,
  type BalanceReport,
  type LeverUse,
  type ReportFinding,
} from '../../lab';
import type { ChapterId, CountryId } from '../../types/names';
import type { Scenario } from '../../types/scenario';
import { countryName, eventName, optionName } from '../../ui/hud/names';
import { t } from '../../ui/text';
import { plain } from '../../ui/text/numbers';
import { leverName, lengthName, openingName, victoryName } from './balanceNames';
import { pointsApart, pointsOf, shareOf } from './figureWords';

interface Told {
  readonly report: BalanceReport;
  readonly scenario: Scenario;
}

function eventOf({ report }: Told, event: string) {
  return report.events.find((one) => one.event === event)!;
}

function seatOf({ report }: Told, country: CountryId) {
  return report.seats.find((one) => one.country === country)!;
}

function lossOf(told: Told, country: CountryId, lever: LeverUse) {
  const key = leverKey(lever);
  return seatOf(told, country).levers.find((one) => leverKey(one.lever) === key)!.loss;
}

function openingWords(told: Told, country: CountryId, option: string): string {
  const { worth } = seatOf(told, country).openings.find(({ id }) => id === option)!;
  return t('balance.finding.opening', {
    country: countryName(told.scenario, country),
    option: openingName(told.scenario, country, option),
    points: pointsApart(worth),
    most: plain(BALANCE_TARGETS.openingPoints, 1),
  });
}

function leverWords(
  told: Told,
  key: 'balance.finding.leverDead' | 'balance.finding.leverHurts' | 'balance.finding.leverUnused',
  country: CountryId,
  lever: LeverUse,
): string {
  const loss = lossOf(told, country, lever);
  return t(key, {
    country: countryName(told.scenario, country),
    lever: leverName(lever, told.scenario, country),
    lost: pointsOf(loss),
    won: pointsOf({ ...loss, value: -loss.value }),
    games: loss.games,
  });
}

function barWords(
  { report, scenario }: Told,
  key: 'balance.finding.barHigh' | 'balance.finding.barLow',
  country: CountryId,
  chapter: ChapterId,
): string {
  const { questions } = report.bars.find((one) => one.country === country)!;
  const { share } = questions.find((one) => one.chapter === chapter)!;
  return t(key, {
    country: countryName(scenario, country),
    chapter: t(`chapter.${chapter}`),
    share: shareOf(share),
  });
}

function answerWords(
  told: Told,
  key: 'balance.finding.neverBest' | 'balance.finding.seldomBest',
  event: string,
  option: string,
): string {
  const { uses, options } = eventOf(told, event);
  const best = options.find((one) => one.option === option)!.best.value;
  return t(key, {
    event: eventName(told.scenario, event),
    option: optionName(told.scenario, event, option),
    best: plain(best, 0),
    wanted: String(ANSWER_TARGET.bestPercent),
    uses,
  });
}

function stakeWords(
  told: Told,
  key: 'balance.finding.littleAtStake' | 'balance.finding.muchAtStake',
  event: string,
): string {
  const { spread, uses } = eventOf(told, event);
  return t(key, {
    event: eventName(told.scenario, event),
    spread: pointsOf({ ...spread, games: uses }),
    least: plain(ANSWER_TARGET.leastSpread, 1),
    most: plain(ANSWER_TARGET.mostSpread, 1),
  });
}

function victoryWords(
  { report, scenario }: Told,
  key: 'balance.finding.victoryNever' | 'balance.finding.victoryAlways',
  victory: number,
): string {
  const { games } = report.victories.find((one) => one.victory === victory)!.reached;
  return t(key, { victory: victoryName(scenario, victory), games });
}

/** One sentence, or two. */
export function findingWords(finding: ReportFinding, told: Told): string {
  const { scenario } = told;
  switch (finding.kind) {
    case 'neverFires':
      return t('balance.finding.neverFires', { event: eventName(scenario, finding.event) });
    case 'neverBest':
    case 'seldomBest':
      return answerWords(told, `balance.finding.${finding.kind}`, finding.event, finding.option);
    case 'littleAtStake':
    case 'muchAtStake':
      return stakeWords(told, `balance.finding.${finding.kind}`, finding.event);
    case 'medalOutOfReach':
      return t('balance.finding.medalOutOfReach', {
        medal: t(`medal.${finding.medal}`),
        country: countryName(scenario, finding.country),
        length: lengthName(scenario, finding.variant),
      });
    case 'openingAhead':
    case 'openingBehind':
      return openingWords(told, finding.country, finding.option);
    case 'leverDead':
    case 'leverHurts':
    case 'leverUnused':
      return leverWords(told, `balance.finding.${finding.kind}`, finding.country, finding.lever);
    case 'victoryNever':
    case 'victoryAlways':
      return victoryWords(told, `balance.finding.${finding.kind}`, finding.victory);
    case 'conditionNever':
      return t('balance.finding.conditionNever', {
        victory: victoryName(scenario, finding.victory),
        number: String(finding.condition + 1),
      });
    case 'barHigh':
    case 'barLow':
      return barWords(told, `balance.finding.${finding.kind}`, finding.country, finding.chapter);
  }
}
