// What the records of a state hold before anything is said of them, made of types/state.ts by `npm run cli -- schema state --write`.

import type {
  BlankState,
  BlankWorld,
  BlankNation,
  BlankSuperpower,
  BlankContract,
} from '../../types/state';

export function blankState(): BlankState {
  return {
    turn: 0,
    outcome: 'running',
    proposals: [],
  };
}

export function blankWorld(): BlankWorld {
  return {
    spendingGrowthOom: 0,
    chipPriceMultiplier: 1,
    clampTurns: 0,
    supplyShockTurns: 0,
    squeezeTurns: 0,
    energyShockTurns: 0,
    benchmark: null,
    announcedEvents: [],
    eventsTold: [],
  };
}

export function blankNation(): BlankNation {
  return {
    role: 'nation',
    fiscalStance: 'normal',
    acceptPlatformsFrom: [],
    arriving: {
      usH100e: 0,
      chinaH100e: 0,
      domesticH100e: 0,
      powerMw: 0,
      governmentH100e: 0,
    },
    hostedPowerMw: 0,
    hostedPowerTargetMw: 0,
    chipResearchPipelineUsdBn: [0, 0, 0, 0, 0, 0],
    dataCentrePipelineMw: [0, 0, 0, 0, 0, 0, 0, 0],
    powerPipelineMw: {
      gas: [0, 0, 0, 0, 0, 0, 0, 0],
      variable: [0, 0, 0, 0, 0, 0, 0, 0],
      firm: [0, 0, 0, 0, 0, 0, 0, 0],
    },
    expertPipeline: [0, 0, 0, 0, 0, 0],
    outflowShare: -1,
    releasedModelLog10Flop: 0,
    modelQuality: 0,
    lagGenerations: 0,
    runScale: 0,
    homeCloudShare: 0,
    homeComputeShare: 0,
    gainBeforeStart: 0,
    cumulativeGain: 0,
    cumulativeReference: 0,
    talentUse: 0,
    usedChipsH100e: 0,
    usedChipsBeforeH100e: 0,
    bottleneck: 'money',
    prestige: 0,
    crisisTurns: 0,
    crises: 0,
    surgeFatigue: 0,
    platformPartners: [],
    platformDepth: 0,
    platformTurns: 0,
    compactPartners: [],
    timers: {
      compact: 0,
      bulkApproval: 0,
      leverage: 0,
      fastPermits: 0,
      talentVisa: 0,
      reskilling: 0,
    },
    cardsPlayed: {
      jointPlatform: 0,
      sovereignUnit: 0,
      foreignCampus: 0,
      buyOutCampus: 0,
      talentVisa: 0,
      championsCompact: 0,
      bulkExportApproval: 0,
      supplyLeverage: 0,
      fastPermits: 0,
      modelRelease: 0,
      reskilling: 0,
    },
    announcedEvent: null,
    historyTold: 0,
    cashUsdBn: 0,
    debtUsdBn: 0,
    carriedPrivateUsdBn: 0,
    publicMoneyUsdBn: 0,
    privateMoneyUsdBn: 0,
    absorptionUsdBn: {
      chips: 0,
      dataCentres: 0,
      power: 0,
      talent: 0,
      models: 0,
    },
    recentPublicUsdBn: [],
    recentPrivateUsdBn: [],
    indices: {
      capability: 0,
      autonomy: 0,
      prosperity: 0,
      resilience: 0,
      composite: 0,
      layers: {
        chips: 0,
        cloud: 0,
        models: 0,
        data: 0,
        talent: 0,
        power: 0,
      },
      stressTests: {
        usCutOff: 0,
        chinaCoercion: 0,
        powerShortage: 0,
        publicSupport: 0,
      },
    },
    recentIndices: [],
    scorePath: {
      weight: 0,
      sums: {
        capability: 0,
        autonomy: 0,
        prosperity: 0,
        resilience: 0,
      },
    },
    victoryTurn: -1,
    chapterStart: {
      usedShare: 0,
      homeChipShare: 0,
      availablePowerMw: 0,
      dataCentreMw: 0,
      adoption: 0,
      lagGenerations: 0,
      talentRatio: 0,
      usTrust: 0,
      chinaTrust: 0,
    },
    chapterPoints: [],
    pledgePoints: 0,
    pledge: null,
    focus: null,
    focusRepeats: 0,
    lastChanges: {
      stance: -1,
      dataLaw: -1,
      modelProgramme: -1,
      exportRule: -1,
    },
    opening: null,
    exportSalesUsdBn: 0,
    works: {
      gridQueueFactor: 1,
      dataCentreCostFactor: 1,
      graduatesFactor: 1,
      outflowFactor: 1,
      homeAdvantageGenerations: 0,
      cloudCeiling: 0,
      skill: 0,
    },
    project: null,
    projectsDone: {
      memoryCampus: 0,
      firmBlock: 0,
      gridSpine: 0,
      nationalHalls: 0,
      aiUniversity: 0,
      languageCorpus: 0,
      sovereignCloud: 0,
      homeAccelerator: 0,
      gpuReserve: 0,
      publicServices: 0,
      own: 0,
    },
    pendingAnswer: null,
    eventsTold: [],
  };
}

export function blankSuperpower(): BlankSuperpower {
  return {
    role: 'superpower',
    capability: 0,
    installedChipsH100e: 0,
    lagGenerations: 0,
  };
}

export function blankContract(): BlankContract {
  return {
    arrivingH100e: 0,
    arrivingGovernmentH100e: 0,
    deliveredH100e: 0,
    deliveredGovernmentH100e: 0,
    installedH100e: 0,
  };
}
