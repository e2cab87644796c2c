// A chapter in words: what it does, with figures, and what its question measures, in units.

import type { Needed, QuestionKind } from '../../../selectors';
import type { ChapterId } from '../../../types/names';
import type { Parameters } from '../../../types/ruleset';
import { t, type TextValues } from '../../text';
import { generations, percent, plain, points, power, short, signed } from '../../text/numbers';

/** `×1.7` in English, `1.7배` in Korean. */
export function factorWords(factor: number): string {
  return t('figure.factor', { value: short(factor) });
}

function pointWords(value: number): string {
  return t('figure.points', { value: signed(value, short(value, 1)) });
}

/** What money of a line is divided by, as a rise or fall of prices. */
function priceChange(divisor: number): string {
  return percent(Math.abs(divisor - 1));
}

/** The figures of what a chapter does, for its message. */
export function effectValues({ chapterEffects: e }: Parameters, chapter: ChapterId): TextValues {
  return {
    chipCost: priceChange(e.chipMoney[chapter]),
    hallCost: priceChange(e.dataCentreMoney[chapter]),
    powerCost: priceChange(e.powerMoney[chapter]),
    talentCost: priceChange(e.talentMoney[chapter]),
    modelGain: percent(1 / e.modelMoney[chapter] - 1),
    usPool: factorWords(e.usPool[chapter]),
    chinaPool: factorWords(e.chinaPool[chapter]),
    homeChips: factorWords(e.homeChips[chapter]),
    gridQueue: factorWords(e.gridQueue[chapter]),
    hallsLost: percent(1 - e.hallsKept[chapter]),
    openLag: generations(e.openLagTarget[chapter]),
    access: factorWords(e.foreignAccess[chapter]),
    outflow: factorWords(e.outflow[chapter]),
    visa: factorWords(e.visa[chapter]),
    hedgeLoss: points(e.hedgeTrust[chapter] * 100),
    discount: percent(e.alignUsaDiscount[chapter]),
  };
}

type Writer = (value: number) => string;

const share: Writer = (value) => t('unit.percent', { value: plain(value, 1) });
const growth: Writer = (measure) => signed(measure - 1, percent(measure - 1));
const changePoints: Writer = (measure) => pointWords(measure * 100);

/** How a question's figure is written, and how its growth or change is. */
const WRITERS: Readonly<
  Record<QuestionKind, { readonly figure: Writer; readonly measure: Writer }>
> = {
  use: { figure: share, measure: growth },
  power: { figure: power, measure: growth },
  halls: { figure: power, measure: growth },
  adoption: { figure: share, measure: changePoints },
  lag: { figure: generations, measure: (closed) => signed(-closed, generations(-closed)) },
  talent: { figure: share, measure: growth },
  trust: { figure: pointWords, measure: changePoints },
  othersTrust: { figure: pointWords, measure: changePoints },
};

/** The figure of a question in its unit. */
export function figureWords(kind: QuestionKind, figure: number): string {
  return WRITERS[kind].figure(figure);
}

/** Growth or change against a chapter's start. */
export function measureWords(kind: QuestionKind, measure: number): string {
  return WRITERS[kind].measure(measure);
}

/** What a pledge asks for. */
export function neededWords(kind: QuestionKind, { figure, homeChipPoints }: Needed): string {
  const values = { measure: t(`measure.${kind}`), figure: figureWords(kind, figure) };
  return homeChipPoints > 0
    ? t('pledgeChoice.asksHome', { ...values, home: short(homeChipPoints, 1) })
    : t('pledgeChoice.asks', values);
}

const TENTHS = 10;

/** Points of an answer, with one decimal; one that is not full never reads as what a full one is worth. */
export function answerPoints(value: number, worth: number): string {
  const written = points(value, 1);
  const isTold = value >= worth || written !== points(worth, 1);
  return isTold ? written : points((Math.ceil(worth * TENTHS) - 1) / TENTHS, 1);
}
