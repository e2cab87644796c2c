// The icon that stands beside a fact of the report.

import type { GameEventKind } from '../../../types/event';
import type { IconName } from '../../theme/icons';

const FACT_ICONS: Readonly<Record<GameEventKind, IconName>> = {
  worldEventStruck: 'world',
  noticeStruck: 'world',
  eventAnswered: 'report',
  demandAnswered: 'deal',
  answerReturned: 'report',
  chapterBegan: 'world',
  chapterAnswered: 'report',
  pledgeSettled: 'flag',
  pledgeBarDrawn: 'flag',
  pledgeReviewed: 'flag',
  orderedAhead: 'budget',
  focusTaken: 'stance',
  projectBegan: 'flag',
  projectStalled: 'limit',
  projectFinished: 'trophy',
  lotArrived: 'chips',
  lotWon: 'anchor',
  lotUnsold: 'anchor',
  cardPlayed: 'card',
  cardRefused: 'limit',
  platformProposed: 'link',
  platformFormed: 'link',
  proposalLapsed: 'brokenLink',
  dealOffered: 'deal',
  dealStruck: 'deal',
  dealLapsed: 'brokenLink',
  stanceChanged: 'stance',
  exportRuleChanged: 'deal',
  dataLawChanged: 'law',
  programmeChanged: 'models',
  squeezed: 'limit',
  chipsDelivered: 'chips',
  chipsShort: 'limit',
  contractDelivered: 'deal',
  contractLapsed: 'brokenLink',
  dataCentresOpened: 'dataCentres',
  dataCentresStopped: 'power',
  hallsReturned: 'dataCentres',
  hallsGivenBack: 'dataCentres',
  powerConnected: 'power',
  expertsJoined: 'talent',
  modelTrained: 'models',
  runFailed: 'limit',
  crisisBegan: 'limit',
  finalTestCame: 'limit',
  benchmarkChanged: 'trophy',
  victoryReached: 'trophy',
  defeated: 'flag',
};

export function factIcon(kind: GameEventKind): IconName {
  return FACT_ICONS[kind];
}
