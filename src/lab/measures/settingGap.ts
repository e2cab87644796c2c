// Whether a single setting decides a country: by how much the best value of a lever beats the second best.

import type { CountryId } from '../../types/names';
import { LEVERS, leversOf, type Lever, type SettingScores } from '../settings';
import { estimate, meanOf } from '../statistics';
import { isMet, type Measure, type Reading } from './measure';

function meansOf(settings: readonly SettingScores[], cases: readonly number[]): number[] {
  return settings.map(({ scores }) => meanOf(cases.map((i) => scores[i]!)));
}

/** By how much the best beats the second best. */
function leadOf(means: readonly number[]): number {
  const [best = Number.NaN, second = Number.NaN] = [...means].sort((a, b) => b - a);
  return best - second;
}

/** The gap of one lever in one country, on the seeds that all of its values played. */
function gapOf(settings: readonly SettingScores[]): Omit<Reading, 'country' | 'isMet'> {
  const played = settings.map(({ scores }) => scores.length);
  const shared = played.length === 0 ? 0 : Math.min(...played);
  const gap = estimate(shared, (cases) => leadOf(meansOf(settings, cases)));
  if (shared === 0) return gap;
  const means = settings.map(({ scores }) => meanOf(scores.slice(0, shared)));
  return { ...gap, best: settings[means.indexOf(Math.max(...means))]!.value };
}

export const settingGap: Measure = {
  id: 'settingGap',
  unit: 'points',
  target: { atMost: 4 },
  mayMiss: 2,
  contestants: [],
  needs: ['retuning'],
  read: ({ plan, settingsOf }, target) => {
    const has = (country: CountryId, lever: Lever) =>
      leversOf(plan.scenario, country).includes(lever);
    const levers = LEVERS.filter((lever) => plan.countries.some((country) => has(country, lever)));
    return levers.map((lever) => ({
      option: lever,
      readings: plan.countries.map((country): Reading => {
        const gap = gapOf(settingsOf(country, lever));
        return { country, ...gap, isMet: !has(country, lever) || isMet(target, gap.value) };
      }),
    }));
  },
};
