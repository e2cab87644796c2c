// The candidates for "why the turn went as it did": each fact of a turn with a weight, heaviest first.

import { installedH100e, nationOf } from '../engine';
import type { GameEvent, GameEventKind } from '../types/event';
import type { CountryId } from '../types/names';
import type { NationState } from '../types/state';
import { concerns } from './concerns';
import { lotsLost } from './quayNews';
import type { PastTurn } from './seatState';
import { toldNumbers } from './toldNumbers';

/** A sentence of the report as data: its kind chooses the message, its values fill it in. */
export interface TurnCause {
  readonly kind: CauseKind;
  readonly tone: 'good' | 'bad' | 'neutral';
  /** How much it mattered; to be compared with other causes of the same turn only. */
  readonly weight: number;
  /** Numbers with their unit in the name, and ids. */
  readonly values: Readonly<Record<string, number | string>>;
}

export type CauseKind =
  | GameEventKind
  | 'chipsIdle'
  | 'expertsShort'
  | 'supportChanged'
  | 'capabilityChanged'
  | 'autonomyChanged'
  | 'leadChanged'
  | 'moneyCarried'
  | 'lotLost';

/** A turn seen from one nation. */
interface Scene {
  readonly before: NationState;
  readonly after: NationState;
}

type EventOf<K extends GameEventKind> = Extract<GameEvent, { kind: K }>;
type Teller<K extends GameEventKind> = (
  event: EventOf<K>,
  scene: Scene,
) => Omit<TurnCause, 'kind'> | null;

const FATE_WEIGHT = 100;
const HALF = 0.5;

const EVENT_CAUSES: { readonly [K in GameEventKind]: Teller<K> } = {
  worldEventStruck: ({ event }) => ({ tone: 'neutral', weight: 6, values: { event } }),
  noticeStruck: ({ event, isWorldwide, concerned }, { before }) => {
    const isConcerned = concerned.includes(before.id);
    if (!isWorldwide && !isConcerned) return null;
    const weight = (isConcerned ? 9 : 6) + (isConcerned && isWorldwide ? 1 : 0);
    return { tone: 'neutral', weight, values: { event } };
  },
  eventAnswered: ({ event, option, chosen }) => ({
    tone: 'neutral',
    weight: chosen ? 3 : 5,
    values: { event, option, chosen: chosen ? 'yes' : 'no' },
  }),
  demandAnswered: ({ demand, power, answer, chosen }) => ({
    tone: 'neutral',
    weight: chosen ? 6 : 8,
    values: { demand, power, answer, chosen: chosen ? 'yes' : 'no' },
  }),
  demandMade: ({ to, demand }) => ({
    tone: 'neutral',
    weight: 4,
    values: { demand, to },
  }),
  finalTestCame: ({ test, keptShare }) => ({
    tone: 'bad',
    weight: 30,
    values: { test, keptShare },
  }),
  answerReturned: ({ event, option }) => ({
    tone: 'neutral',
    weight: 4,
    values: { event, option },
  }),
  chapterBegan: ({ chapter }) => ({ tone: 'neutral', weight: 7, values: { chapter } }),
  chapterAnswered: ({ chapter, verdict, points }) => ({
    tone: verdict >= HALF ? 'good' : 'bad',
    weight: 18,
    values: { chapter, points },
  }),
  pledgeSettled: ({ pledge, kept, points }) => ({
    tone: kept ? 'good' : 'bad',
    weight: 12,
    values: { pledge, kept: kept ? 'yes' : 'no', points },
  }),
  wishSettled: ({ minister, wish, isMet }) => ({
    tone: isMet ? 'good' : 'bad',
    weight: 5,
    values: { wish, minister, isMet: isMet ? 'yes' : 'no' },
  }),
  pledgeBarDrawn: ({ shift }, { before }) =>
    before.pledge === null
      ? null
      : { tone: shift > 0 ? 'bad' : shift < 0 ? 'good' : 'neutral', weight: 9, values: { shift } },
  pledgeReviewed: ({ pledge, review, points }) => ({
    tone: review === 'raise' ? 'good' : 'bad',
    weight: 9,
    values: { pledge, review, points },
  }),
  orderedAhead: ({ line, spentUsdBn, owedUsdBn }) => ({
    tone: 'good',
    weight: 9,
    values: { line, spentUsdBn, owedUsdBn },
  }),
  focusTaken: ({ pillar }) => ({ tone: 'neutral', weight: 1, values: { pillar } }),
  projectBegan: ({ project, country: owner }) => ({
    tone: 'neutral',
    weight: 5,
    values: { project, owner },
  }),
  projectStalled: ({ project, country: owner }) => ({
    tone: 'bad',
    weight: 9,
    values: { project, owner },
  }),
  projectFinished: ({ project, mated, country: owner }) => ({
    tone: 'good',
    weight: 14,
    values: { project, owner, mated: mated ? 'yes' : 'no' },
  }),
  lotArrived: ({ h100e, billUsdBn }) => ({
    tone: 'good',
    weight: 9,
    values: { h100e, billUsdBn },
  }),
  lotWon: ({ lot, billUsdBn }) => ({ tone: 'good', weight: 10, values: { lot, billUsdBn } }),
  lotUnsold: () => null,
  bidVoid: ({ lot, cause }) => ({ tone: 'bad', weight: 9, values: { lot, cause } }),
  cardPlayed: ({ card, target, champion, country: owner }) => ({
    tone: 'good',
    weight: 4,
    values: { card, country: target ?? '', champion: champion ?? '', owner },
  }),
  cardRefused: ({ card, target, refusal }) => ({
    tone: 'bad',
    weight: 9,
    values: { card, country: target ?? '', code: refusal.code },
  }),
  platformProposed: ({ country, partner }) => ({
    tone: 'neutral',
    weight: 8,
    values: { country, partner },
  }),
  platformFormed: ({ country, partner }) => ({
    tone: 'good',
    weight: 12,
    values: { country, partner },
  }),
  proposalLapsed: ({ country, partner, cause, refusal }) => ({
    tone: 'bad',
    weight: 9,
    values: { country, partner, cause, code: refusal?.code ?? '' },
  }),
  dealOffered: ({ country, partner, gives, wants }) => ({
    tone: 'neutral',
    weight: 8,
    values: { country, partner, gives, wants },
  }),
  dealStruck: ({ country, partner, gives, wants }) => ({
    tone: 'good',
    weight: 12,
    values: { country, partner, gives, wants },
  }),
  dealLapsed: ({ country, partner, cause, refusal }) => ({
    tone: 'bad',
    weight: 7,
    values: { country, partner, cause, code: refusal?.code ?? '' },
  }),
  stanceChanged: ({ from, to }) => ({ tone: 'neutral', weight: 7, values: { from, to } }),
  exportRuleChanged: ({ from, to }) => ({ tone: 'neutral', weight: 7, values: { from, to } }),
  dataLawChanged: ({ from, to }) => ({ tone: 'neutral', weight: 5, values: { from, to } }),
  programmeChanged: ({ from, to }) => ({ tone: 'neutral', weight: 5, values: { from, to } }),
  squeezed: ({ cashUsdBn, supportPoints }) => ({
    tone: 'bad',
    weight: 8,
    values: { cashUsdBn, supportPoints },
  }),
  chipsDelivered: ({ h100e }, { before }) => ({
    tone: 'good',
    weight: (8 * h100e) / (installedH100e(before) + 1),
    values: { h100e },
  }),
  chipsShort: ({ orderedH100e, gotH100e, cause }) => ({
    tone: 'bad',
    weight: 7 * (1 - gotH100e / orderedH100e),
    values: { orderedH100e, gotH100e, cause },
  }),
  contractDelivered: ({ gpus, contract }) => ({
    tone: 'good',
    weight: gpus >= 1000 ? 3 : 0.5,
    values: { gpus, contract },
  }),
  contractLapsed: ({ undeliveredGpus, contract }) => ({
    tone: 'bad',
    weight: 20,
    values: { gpus: undeliveredGpus, contract },
  }),
  dataCentresOpened: ({ powerMw }, { before }) => ({
    tone: 'good',
    weight: (5 * powerMw) / (before.dataCentreMw + 1),
    values: { powerMw },
  }),
  dataCentresStopped: ({ powerMw }, { before }) => ({
    tone: 'bad',
    weight: (8 * powerMw) / (before.dataCentreMw + 1),
    values: { powerMw },
  }),
  hallsReturned: ({ powerMw }, { before }) => ({
    tone: 'good',
    weight: (5 * powerMw) / (before.dataCentreMw + 1),
    values: { powerMw },
  }),
  hallsGivenBack: ({ powerMw }, { before }) => ({
    tone: 'bad',
    weight: (5 * powerMw) / (before.dataCentreMw + 1),
    values: { powerMw },
  }),
  powerConnected: ({ powerMw }, { before }) => ({
    tone: 'good',
    weight: (6 * powerMw) / (before.availablePowerMw + 1),
    values: { powerMw },
  }),
  expertsJoined: ({ graduates, trained, immigrants, left }, { before }) => {
    const net = graduates + trained + immigrants - left;
    return {
      tone: net >= 0 ? 'good' : 'bad',
      weight: 0.4 + (10 * Math.abs(net)) / (before.experts + 1),
      values: { net, left },
    };
  },
  modelTrained: ({ gainGenerations, lagGenerations }) => ({
    tone: 'good',
    weight: 14 * gainGenerations,
    values: { gainGenerations, lagGenerations },
  }),
  runFailed: ({ behindGenerations }) => ({
    tone: 'bad',
    weight: 6,
    values: { behindGenerations },
  }),
  crisisBegan: ({ turns }) => ({ tone: 'bad', weight: 30, values: { turns } }),
  benchmarkChanged: ({ country }) => ({ tone: 'good', weight: 4, values: { country } }),
  victoryReached: () => ({ tone: 'good', weight: FATE_WEIGHT, values: {} }),
  defeated: ({ cause }) => ({ tone: 'bad', weight: FATE_WEIGHT, values: { cause } }),
};

function told(event: GameEvent, scene: Scene): TurnCause[] {
  const teller = EVENT_CAUSES[event.kind] as Teller<GameEventKind>;
  const cause = teller(event, scene);
  if (cause === null) return [];
  return [{ kind: event.kind, ...cause, values: { ...cause.values, ...toldNumbers(event) } }];
}

function changed(kind: CauseKind, before: number, after: number, scale: number): TurnCause {
  const change = after - before;
  return {
    kind,
    tone: change >= 0 ? 'good' : 'bad',
    weight: 0.2 + Math.abs(change) * scale,
    values: { before, after, change },
  };
}

function shortages({ after }: Scene): TurnCause[] {
  const installed = installedH100e(after);
  const idle = installed * (1 - after.operatingShare);
  const causes: TurnCause[] = [];
  if (idle >= 1) {
    const input = after.powerRatio <= after.dataCentreRatio ? 'power' : 'dataCentres';
    const percent = 100 * Math.min(after.powerRatio, after.dataCentreRatio);
    const weight = 2 + (25 * idle) / (installed + 1);
    causes.push({
      kind: 'chipsIdle',
      tone: 'bad',
      weight,
      values: { input, percent, h100e: idle },
    });
  }
  if (after.talentRatio < 1) {
    const weight = 8 * (1 - after.talentRatio);
    const percent = 100 * after.talentRatio;
    causes.push({ kind: 'expertsShort', tone: 'bad', weight, values: { percent } });
  }
  return causes;
}

/** What the second index is called. */
function ownership({ superpower }: NationState): 'autonomyChanged' | 'leadChanged' {
  return superpower?.goal === 'leadAndAllies' ? 'leadChanged' : 'autonomyChanged';
}

/** Money of bids that were lost is carried over too, and told with them. */
function moneyCarried({ after }: Scene, hasLost: boolean): TurnCause {
  const carried = after.cashUsdBn / (after.publicMoneyUsdBn + 1e-9);
  return {
    kind: 'moneyCarried',
    tone: 'neutral',
    weight: carried > 0.1 && !hasLost ? 10 * carried : 0,
    values: { cashUsdBn: after.cashUsdBn },
  };
}

function differences({ before, after }: Scene): TurnCause[] {
  const indices = [before.indices, after.indices] as const;
  return [
    changed('supportChanged', before.support, after.support, 0.6),
    changed('capabilityChanged', indices[0].capability, indices[1].capability, 0.5),
    changed(ownership(after), indices[0].autonomy, indices[1].autonomy, 0.6),
  ];
}

/** The lots that the nation bid for and others got. */
function losses({ events }: PastTurn, country: CountryId): TurnCause[] {
  return lotsLost(events, country).map(({ lot, winners, premium }) => ({
    kind: 'lotLost',
    tone: 'bad',
    weight: 9,
    values: { lot, country: winners[0]!, premium },
  }));
}

/** Every cause of a turn for one nation, heaviest first; the number of them is not limited. */
export function causesOf(turn: PastTurn, country: CountryId): TurnCause[] {
  const { before, after, events } = turn;
  const scene = { before: nationOf(before.state, country), after: nationOf(after.state, country) };
  const own = events.filter((event) => event.country === null || concerns(event, country));
  const lost = losses(turn, country);
  return [
    ...own.flatMap((event) => told(event, scene)),
    ...lost,
    ...shortages(scene),
    ...differences(scene),
    moneyCarried(scene, lost.length > 0),
  ].sort((a, b) => b.weight - a.weight);
}
