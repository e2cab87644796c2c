// A private copy of a state: hand-written per type, so that every copy has the one shape that runs fast.

import type { ByCard } from '../types/names';
import type {
  CountryState,
  ContractState,
  GameState,
  NationState,
  ScorePath,
  Timers,
} from '../types/state';

function copyTimers(timers: Timers): Timers {
  const { compact, bulkApproval, leverage, fastPermits, talentVisa, reskilling } = timers;
  return { compact, bulkApproval, leverage, fastPermits, talentVisa, reskilling };
}

function copyScorePath(path: ScorePath): ScorePath {
  const { capability, autonomy, prosperity, resilience } = path.sums;
  return { weight: path.weight, sums: { capability, autonomy, prosperity, resilience } };
}

/** Field by field: a spread of this many fields takes twice the room. */
export function copyCards(played: ByCard<number>): ByCard<number> {
  return {
    jointPlatform: played.jointPlatform,
    sovereignUnit: played.sovereignUnit,
    foreignCampus: played.foreignCampus,
    buyOutCampus: played.buyOutCampus,
    talentVisa: played.talentVisa,
    championsCompact: played.championsCompact,
    bulkExportApproval: played.bulkExportApproval,
    supplyLeverage: played.supplyLeverage,
    fastPermits: played.fastPermits,
    modelRelease: played.modelRelease,
    reskilling: played.reskilling,
  };
}

/**
 * A copy that shares nothing that a turn changes. Percents, consent, partners, compacts, played cards, indices, rows of
 * recent turns and all that belongs to chapters, projects and answers are replaced whole, never changed.
 */
export function copyNation(n: NationState): NationState {
  return {
    id: n.id,
    role: 'nation',
    stance: n.stance,
    dataLaw: n.dataLaw,
    modelProgramme: n.modelProgramme,
    powerMix: n.powerMix,
    budgetPercents: n.budgetPercents,
    buildPercent: n.buildPercent,
    chinaPercent: n.chinaPercent,
    governmentPercent: n.governmentPercent,
    fiscalStance: n.fiscalStance,
    acceptPlatformsFrom: n.acceptPlatformsFrom,
    usChipsH100e: n.usChipsH100e,
    chinaChipsH100e: n.chinaChipsH100e,
    domesticChipsH100e: n.domesticChipsH100e,
    arriving: {
      usH100e: n.arriving.usH100e,
      chinaH100e: n.arriving.chinaH100e,
      domesticH100e: n.arriving.domesticH100e,
      powerMw: n.arriving.powerMw,
      governmentH100e: n.arriving.governmentH100e,
    },
    chipPowerMw: n.chipPowerMw,
    governmentChipShare: n.governmentChipShare,
    hostedChipsH100e: n.hostedChipsH100e,
    hostedPowerMw: n.hostedPowerMw,
    hostedPowerTargetMw: n.hostedPowerTargetMw,
    dataCentreMw: n.dataCentreMw,
    dataCentrePipelineMw: n.dataCentrePipelineMw.slice(),
    powerMw: { gas: n.powerMw.gas, variable: n.powerMw.variable, firm: n.powerMw.firm },
    powerPipelineMw: {
      gas: n.powerPipelineMw.gas.slice(),
      variable: n.powerPipelineMw.variable.slice(),
      firm: n.powerPipelineMw.firm.slice(),
    },
    availablePowerMw: n.availablePowerMw,
    homeChipPerformance: n.homeChipPerformance,
    homeChipCapacityUsdBn: n.homeChipCapacityUsdBn,
    chipResearchPipelineUsdBn: n.chipResearchPipelineUsdBn.slice(),
    supplyLeverage: n.supplyLeverage,
    buildAverage: n.buildAverage,
    experts: n.experts,
    expertPipeline: n.expertPipeline.slice(),
    retention: n.retention,
    outflowShare: n.outflowShare,
    algorithmicGapOom: n.algorithmicGapOom,
    ownModelLog10Flop: n.ownModelLog10Flop,
    releasedModelLog10Flop: n.releasedModelLog10Flop,
    modelAutonomy: n.modelAutonomy,
    modelQuality: n.modelQuality,
    lagGenerations: n.lagGenerations,
    knowHow: n.knowHow,
    programmeMaturity: n.programmeMaturity,
    modelSpendingUsdBn: n.modelSpendingUsdBn,
    runSucceeded: n.runSucceeded,
    runScale: n.runScale,
    homeModelShare: n.homeModelShare,
    homeCloudShare: n.homeCloudShare,
    homeComputeShare: n.homeComputeShare,
    dataProtection: n.dataProtection,
    lockIn: n.lockIn,
    adoption: n.adoption,
    gdpGain: n.gdpGain,
    cumulativeGain: n.cumulativeGain,
    cumulativeReference: n.cumulativeReference,
    powerRatio: n.powerRatio,
    dataCentreRatio: n.dataCentreRatio,
    chipDeliveryRatio: n.chipDeliveryRatio,
    talentRatio: n.talentRatio,
    operatingShare: n.operatingShare,
    talentUse: n.talentUse,
    usedChipsH100e: n.usedChipsH100e,
    usedChipsBeforeH100e: n.usedChipsBeforeH100e,
    bottleneck: n.bottleneck,
    support: n.support,
    politicalCapital: n.politicalCapital,
    usTrust: n.usTrust,
    chinaTrust: n.chinaTrust,
    prestige: n.prestige,
    crisisTurns: n.crisisTurns,
    crises: n.crises,
    surgeFatigue: n.surgeFatigue,
    cashUsdBn: n.cashUsdBn,
    debtUsdBn: n.debtUsdBn,
    carriedPrivateUsdBn: n.carriedPrivateUsdBn,
    publicMoneyUsdBn: n.publicMoneyUsdBn,
    privateMoneyUsdBn: n.privateMoneyUsdBn,
    absorptionUsdBn: {
      chips: n.absorptionUsdBn.chips,
      dataCentres: n.absorptionUsdBn.dataCentres,
      power: n.absorptionUsdBn.power,
      talent: n.absorptionUsdBn.talent,
      models: n.absorptionUsdBn.models,
    },
    unitLevel: n.unitLevel,
    platformPartners: n.platformPartners,
    platformDepth: n.platformDepth,
    platformTurns: n.platformTurns,
    compactPartners: n.compactPartners,
    timers: copyTimers(n.timers),
    cardsPlayed: n.cardsPlayed,
    announcedEvent: n.announcedEvent,
    historyTold: n.historyTold,
    eventsTold: n.eventsTold,
    recentPublicUsdBn: n.recentPublicUsdBn,
    recentPrivateUsdBn: n.recentPrivateUsdBn,
    indices: n.indices,
    recentIndices: n.recentIndices,
    scorePath: copyScorePath(n.scorePath),
    victoryTurn: n.victoryTurn,
    chapterStart: n.chapterStart,
    chapterPoints: n.chapterPoints,
    pledgePoints: n.pledgePoints,
    pledge: n.pledge,
    focus: n.focus,
    focusRepeats: n.focusRepeats,
    lastChanges: n.lastChanges,
    works: n.works,
    project: n.project,
    projectsDone: n.projectsDone,
    pendingAnswer: n.pendingAnswer,
    opening: n.opening,
    superpower: n.superpower,
    exportSalesUsdBn: n.exportSalesUsdBn,
  };
}

function copyCountry(country: CountryState): CountryState {
  return country.role === 'nation' ? copyNation(country) : { ...country };
}

function copyContract(contract: ContractState): ContractState {
  return { ...contract };
}

/** A copy of the whole state that a turn may change. */
export function copyState(state: GameState): GameState {
  return {
    seed: state.seed,
    variant: state.variant,
    turn: state.turn,
    halfYear: state.halfYear,
    length: state.length,
    roundTurns: state.roundTurns,
    outcome: state.outcome,
    world: { ...state.world },
    countries: state.countries.map(copyCountry),
    contracts: state.contracts.map(copyContract),
    proposals: state.proposals,
    chapters: state.chapters,
    projectOffers: state.projectOffers,
  };
}
