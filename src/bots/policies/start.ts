// Policies from which a search begins: a sound constant one, and a reacting one made from a constant one.

import { questionLine } from '../../engine/index';
import {
  CARDS,
  CHAPTERS,
  PROJECTS,
  type ByCard,
  type ByChapter,
  type ByProject,
  type Pillar,
} from '../../types/names';
import type { Policy, PolicyOverride, PolicyReactions } from '../../types/policy';
import type { Ruleset } from '../../types/ruleset';

const MIDDLE = 0.5;
const CHAPTERS_OF_A_GAME = 5;
/** The most answers that an event has. */
export const MOST_ANSWERS = 4;

const EVEN = { chips: 1, dataCentres: 1, power: 1, talent: 1, models: 1 };
const NO_GAIN = { chips: 0, dataCentres: 0, power: 0, talent: 0, models: 0 };

/** Reactions that change nothing. */
export const NO_OVERRIDE: PolicyOverride = { factors: {} };

/** A constant policy that suits most nations; every event gets its first answer. */
export const START_POLICY: Policy = {
  weights: { chips: 0.34, dataCentres: 0.2, power: 0.17, talent: 0.14, models: 0.15 },
  buildPercent: 40,
  powerMix: 'renewables',
  stance: 'hedge',
  modelProgramme: 'pretrain',
  dataLaw: 'residency',
  answers: {},
  focus: 'chips',
  projects: Object.fromEntries(PROJECTS.map((id) => [id, MIDDLE])) as ByProject<number>,
  cards: Object.fromEntries(CARDS.map((id) => [id, MIDDLE])) as ByCard<number>,
  surgeTurns: 2,
  surgeAboveSupport: 60,
  opening: 1,
  pledge: 'modest',
  reviewMargin: 0.3,
  aheadPercent: 15,
  exportRule: 'licensed',
  exportFriends: 0,
  bidTaste: EVEN,
  reactions: null,
};

/** The policy with exactly the country events and demands of these rules named, the new ones with their first answer, so that a search can change each. */
export function answeringAll(policy: Policy, { events, demands }: Ruleset): Policy {
  const asked = [...events.filter(({ scope }) => scope === 'country'), ...demands];
  const answers = asked.map(({ id }) => [id, policy.answers[id] ?? 0] as const);
  return { ...policy, answers: Object.fromEntries(answers) };
}

function byChapter(): ByChapter<PolicyOverride> {
  const same = Object.fromEntries(
    CHAPTERS.map((id) => [id, NO_OVERRIDE]),
  ) as ByChapter<PolicyOverride>;
  return {
    ...same,
    openLeap: { ...NO_OVERRIDE, modelProgramme: 'adapt' },
    closedFrontier: { ...NO_OVERRIDE, modelProgramme: 'pretrain' },
    blocs: { ...NO_OVERRIDE, stance: 'alignUsa' },
  };
}

/** The line that answers; in calm seas it is left to the sequence and to what is short. */
function focusByChapter(): ByChapter<Pillar | null> {
  const lines = CHAPTERS.map((id) => [id, id === 'calm' ? null : questionLine(id)]);
  return Object.fromEntries(lines) as ByChapter<Pillar | null>;
}

function startReactions({ focus }: Policy): PolicyReactions {
  return {
    presentQuestion: 1.5,
    nextQuestion: 1.4,
    answeredQuestion: 1.5,
    presentPrice: 0.3,
    nextPrice: 0,
    shortageGain: NO_GAIN,
    chapters: byChapter(),
    firstChapter: NO_OVERRIDE,
    lastChapter: NO_OVERRIDE,
    focusByChapter: focusByChapter(),
    focusSequence: Array.from({ length: CHAPTERS_OF_A_GAME }, () => focus),
    focusShortageGain: NO_GAIN,
    projectShortageGain: 0,
    bidLackGain: 1.2,
  };
}

/** A constant policy that now reacts to the chapters; one that reacts already is not changed. */
export function reactingFrom(policy: Policy): Policy {
  return policy.reactions === null ? { ...policy, reactions: startReactions(policy) } : policy;
}
