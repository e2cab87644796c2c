// The parameters that chapters bend, at what the present chapter makes of them.

import type { ChapterId } from '../../types/names';
import type { Parameters } from '../../types/ruleset';

/** The bent parameters of one chapter. They are looked up once a turn, not by every nation. */
export type ChapterBends = ReturnType<typeof chapterBends>;

/** What a chapter makes of every parameter that nations ask for. */
export function chapterBends({ chapterEffects: e }: Parameters, chapter: ChapterId) {
  return {
    adaptAppeal: e.adaptAppeal[chapter],
    alignChinaPrivate: e.alignChinaPrivate[chapter],
    alignUsaAccess: e.alignUsaAccess[chapter],
    alignUsaDiscount: e.alignUsaDiscount[chapter],
    chinaPerformance: e.chinaPerformance[chapter],
    chinaPool: e.chinaPool[chapter],
    chipMoney: e.chipMoney[chapter],
    dataCentreMoney: e.dataCentreMoney[chapter],
    firmConnection: e.firmConnection[chapter],
    gridQueue: e.gridQueue[chapter],
    hallAgeing: e.hallAgeing[chapter],
    hallsKept: e.hallsKept[chapter],
    headroom: e.headroom[chapter],
    hedgeTrust: e.hedgeTrust[chapter],
    homeChips: e.homeChips[chapter],
    modelMoney: e.modelMoney[chapter],
    outflow: e.outflow[chapter],
    powerMoney: e.powerMoney[chapter],
    talentMoney: e.talentMoney[chapter],
    usPool: e.usPool[chapter],
    visa: e.visa[chapter],
  };
}
