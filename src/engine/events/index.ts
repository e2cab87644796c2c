// The closed tables of event effects.

import { assert } from '../../lib/assert';
import type { CountryEffectKind, Effect, WorldEffectKind } from '../../types/effect';
import type { Actor } from '../actor';
import type { Turn } from '../turnContext';
import { addAlgorithms } from './addAlgorithms';
import { addCash } from './addCash';
import { addChinaTrust } from './addChinaTrust';
import { addDataProtection } from './addDataProtection';
import { addLockIn } from './addLockIn';
import { addPrestige } from './addPrestige';
import { addPrivateMoney } from './addPrivateMoney';
import { addRetention } from './addRetention';
import { addSupport } from './addSupport';
import { addTension } from './addTension';
import { addUsTrust } from './addUsTrust';
import { cutPower } from './cutPower';
import { delayDataCentres } from './delayDataCentres';
import { endClamp } from './endClamp';
import { hostCampus } from './hostCampus';
import { multiplyAdoption } from './multiplyAdoption';
import { multiplyAlgorithmicGap } from './multiplyAlgorithmicGap';
import { multiplyExperts } from './multiplyExperts';
import { shiftOpenWeights } from './shiftOpenWeights';
import { startClamp } from './startClamp';
import { startEnergyShock } from './startEnergyShock';
import { startReskilling } from './startReskilling';
import { startSqueeze } from './startSqueeze';
import { startSupplyShock } from './startSupplyShock';
import { addPoliticalCapital } from './addPoliticalCapital';
import { addKnowHow } from './addKnowHow';
import { addAdoption } from './addAdoption';
import { addHomeModelShare } from './addHomeModelShare';
import { addCloudShare } from './addCloudShare';
import { addSupplyLeverage } from './addSupplyLeverage';
import { addHomeChipPerformance } from './addHomeChipPerformance';
import { addHomeChipCapacity } from './addHomeChipCapacity';
import { addPower } from './addPower';
import { connectPower } from './connectPower';
import { addDataCentres } from './addDataCentres';
import { scrapDataCentres } from './scrapDataCentres';
import { addChips } from './addChips';
import { buyOutHosted } from './buyOutHosted';
import { addUnitLevel } from './addUnitLevel';
import { lendExperts } from './lendExperts';
import { startLeverage } from './startLeverage';
import { multiplyGridQueue } from './multiplyGridQueue';
import { multiplyDataCentreCost } from './multiplyDataCentreCost';
import { multiplyGraduates } from './multiplyGraduates';
import { multiplyOutflow } from './multiplyOutflow';
import { addHomeAdvantage } from './addHomeAdvantage';
import { addCloudCeiling } from './addCloudCeiling';
import { addSkill } from './addSkill';
import type { CountryEffectRule, WorldEffectRule } from './effectRule';

const COUNTRY_RULES: { readonly [K in CountryEffectKind]: CountryEffectRule<K> } = {
  addCash,
  addSupport,
  addDataProtection,
  addRetention,
  addLockIn,
  addPrestige,
  addUsTrust,
  addChinaTrust,
  addPrivateMoney,
  multiplyAdoption,
  multiplyExperts,
  multiplyAlgorithmicGap,
  delayDataCentres,
  hostCampus,
  cutPower,
  startReskilling,
  addPoliticalCapital,
  addKnowHow,
  addAdoption,
  addHomeModelShare,
  addCloudShare,
  addSupplyLeverage,
  addHomeChipPerformance,
  addHomeChipCapacity,
  addPower,
  connectPower,
  addDataCentres,
  scrapDataCentres,
  addChips,
  buyOutHosted,
  addUnitLevel,
  lendExperts,
  startLeverage,
  multiplyGridQueue,
  multiplyDataCentreCost,
  multiplyGraduates,
  multiplyOutflow,
  addHomeAdvantage,
  addCloudCeiling,
  addSkill,
};

const WORLD_RULES: { readonly [K in WorldEffectKind]: WorldEffectRule<K> } = {
  startClamp,
  endClamp,
  startSupplyShock,
  startEnergyShock,
  startSqueeze,
  addTension,
  addAlgorithms,
  shiftOpenWeights,
};

type AnyCountryRule = (turn: Turn, actor: Actor, effect: Effect) => void;
type AnyWorldRule = (turn: Turn, effect: Effect) => void;

/** Carries out one effect of a country's event. World effects there are a bug: files are checked. */
export function applyCountryEffect(turn: Turn, actor: Actor, effect: Effect): void {
  assert(effect.kind in COUNTRY_RULES, 'an effect on the world was put on a country');
  (COUNTRY_RULES[effect.kind as CountryEffectKind] as AnyCountryRule)(turn, actor, effect);
}

/** Carries out one effect of a world event. */
export function applyWorldEffect(turn: Turn, effect: Effect): void {
  assert(effect.kind in WORLD_RULES, 'an effect on a country was put on the world');
  (WORLD_RULES[effect.kind as WorldEffectKind] as AnyWorldRule)(turn, effect);
}
