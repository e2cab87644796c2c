// What everybody may know of a nation, made of types/state.ts by `npm run cli -- schema state --write`.

import type { PublicNation } from '../../types/game';
import type { NationState } from '../../types/state';

/** What everybody may know of the nation. */
export function showPublic(nation: NationState): PublicNation {
  return {
    id: nation.id,
    role: 'nation',
    stance: nation.stance,
    dataLaw: nation.dataLaw,
    modelProgramme: nation.modelProgramme,
    usChipsH100e: nation.usChipsH100e,
    chinaChipsH100e: nation.chinaChipsH100e,
    domesticChipsH100e: nation.domesticChipsH100e,
    hostedChipsH100e: nation.hostedChipsH100e,
    lagGenerations: nation.lagGenerations,
    unitLevel: nation.unitLevel,
    platformPartners: nation.platformPartners,
    compactPartners: nation.compactPartners,
    cardsPlayed: nation.cardsPlayed,
    announcedEvent: nation.announcedEvent,
    stormsWarned: nation.stormsWarned,
    historyTold: nation.historyTold,
    indices: nation.indices,
    lostTurn: nation.lostTurn,
    chapterPoints: nation.chapterPoints,
    lastAnswer: nation.lastAnswer,
    pledge: nation.pledge,
    pledgeRaised: nation.pledgeRaised,
    focus: nation.focus,
    project: nation.project,
    projectsDone: nation.projectsDone,
    bidsMade: nation.bidsMade,
    lotsWon: nation.lotsWon,
    demand: nation.demand,
    demandsAsked: nation.demandsAsked,
    refusals: nation.refusals,
    goodWorth: nation.goodWorth,
    goodsToGive: nation.goodsToGive,
    dealsNow: nation.dealsNow,
    dealsBefore: nation.dealsBefore,
    takenOver: nation.takenOver,
    eventsTold: nation.eventsTold,
  };
}

/** Makes a guessed nation what everybody knows of the real one. */
export function takePublic(nation: NationState, known: PublicNation): void {
  nation.id = known.id;
  nation.role = known.role;
  nation.stance = known.stance;
  nation.dataLaw = known.dataLaw;
  nation.modelProgramme = known.modelProgramme;
  nation.usChipsH100e = known.usChipsH100e;
  nation.chinaChipsH100e = known.chinaChipsH100e;
  nation.domesticChipsH100e = known.domesticChipsH100e;
  nation.hostedChipsH100e = known.hostedChipsH100e;
  nation.lagGenerations = known.lagGenerations;
  nation.unitLevel = known.unitLevel;
  nation.platformPartners = known.platformPartners.slice();
  nation.compactPartners = known.compactPartners;
  nation.cardsPlayed = { ...known.cardsPlayed };
  nation.announcedEvent = known.announcedEvent;
  nation.stormsWarned = known.stormsWarned;
  nation.historyTold = known.historyTold;
  nation.indices = known.indices;
  nation.lostTurn = known.lostTurn;
  nation.chapterPoints = known.chapterPoints.slice();
  nation.lastAnswer = known.lastAnswer;
  nation.pledge = known.pledge;
  nation.pledgeRaised = known.pledgeRaised;
  nation.focus = known.focus;
  nation.project = known.project;
  nation.projectsDone = { ...known.projectsDone };
  nation.bidsMade = { ...known.bidsMade };
  nation.lotsWon = { ...known.lotsWon };
  nation.demand = known.demand;
  nation.demandsAsked = known.demandsAsked;
  nation.refusals = { ...known.refusals };
  nation.goodWorth = { ...known.goodWorth };
  nation.goodsToGive = known.goodsToGive.slice();
  nation.dealsNow = known.dealsNow.slice();
  nation.dealsBefore = known.dealsBefore;
  nation.takenOver = { ...known.takenOver };
  nation.eventsTold = known.eventsTold;
}
