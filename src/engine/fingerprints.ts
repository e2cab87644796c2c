// Fingerprints of the documents a game is played from: of all that play depends on, and of no prose.

import { canonicalJson } from '../lib/canonicalJson';
import { foldMark, hashText } from '../lib/hash';
import type { DatedCard } from '../types/history';
import type { Ruleset } from '../types/ruleset';
import type {
  Champion,
  ContractScenario,
  CountryScenario,
  Opening,
  OwnProject,
  RulePatch,
  Scenario,
  ScenarioVariant,
  SpecialVictory,
} from '../types/scenario';
import { playedCard, playedDemand, playedLot, playedOption } from './rules/ownCards';
import { rulesOf } from './rules/patch';

function playedProject({ pillar, effects }: OwnProject): object {
  return { pillar, effects };
}

function playedOpening({ name: _name, text: _text, options, ...played }: Opening): object {
  return { ...played, options: options.map(({ id, lots, effects }) => ({ id, lots, effects })) };
}

/** A firm counts by what it does in play, not by its name or by where that was read. */
function playedChampion({ id, sector, chipShare, adoptionGain, effects }: Champion): object {
  const shares = { chipShare: chipShare.value, adoptionGain: adoptionGain.value };
  return { id, sector, ...shares, effects };
}

/** Figures only tell where start values come from; the values themselves are in `start` or `policy`. */
function playedCountry(country: CountryScenario): object {
  const { name: _name, figures: _figures, ...played } = country;
  if (played.role === 'superpower') return played;
  const { sites: _sites, ownProject, opening, champions, ...nation } = played;
  return {
    ...nation,
    ...(ownProject === undefined ? {} : { ownProject: playedProject(ownProject) }),
    ...(opening === undefined ? {} : { opening: playedOpening(opening) }),
    ...(champions === undefined ? {} : { champions: champions.map(playedChampion) }),
  };
}

function playedContract(contract: ContractScenario): object {
  const { name: _name, figure: _figure, ...played } = contract;
  return { ...played, shares: played.shares.map(({ name: _share, ...share }) => share) };
}

function playedVictory({ name: _name, text: _text, ...played }: SpecialVictory): object {
  return played;
}

function playedPatch({ text: _text, ...played }: RulePatch): object {
  return played;
}

/** Its words, and where they were read, change nothing in play. */
function playedEvent(card: DatedCard): object {
  const { id, scope, halfYear, countries } = card;
  const head = { id, scope, halfYear, countries };
  if ('options' in card)
    return {
      ...head,
      options: card.options.map((answer) => {
        const { id: option, ...does } = playedOption(answer);
        return { option, ...does };
      }),
    };
  return { ...head, worldEffects: card.worldEffects, effects: card.effects };
}

/** Medals are given when a score is shown, so that the bounds for them change nothing in play. */
function playedVariant({ id, turns, roundTurns }: ScenarioVariant): object {
  return { id, turns, roundTurns };
}

/** What is said about a scenario, and changes nothing in play. */
const TOLD = [
  'texts',
  'learning',
  'lesson',
  'afterwards',
  'author',
  'licence',
  'sources',
  'after',
  'asOf',
  'languages',
] as const;

function withoutTold(scenario: Scenario): Omit<Scenario, (typeof TOLD)[number]> {
  const entries = Object.entries(scenario).filter(([name]) => !TOLD.some((told) => told === name));
  return Object.fromEntries(entries) as Omit<Scenario, (typeof TOLD)[number]>;
}

/** The fingerprint of a scenario. It stays the same when only words change, and is another when a figure does. */
export function hashScenario(scenario: Scenario): string {
  const { history, events, lots, demands, ...played } = withoutTold(scenario);
  const document = {
    ...played,
    variants: scenario.variants.map(playedVariant),
    countries: scenario.countries.map(playedCountry),
    contracts: scenario.contracts.map(playedContract),
    specialVictories: scenario.specialVictories.map(playedVictory),
    ...(scenario.rulePatches === undefined
      ? {}
      : { rulePatches: scenario.rulePatches.map(playedPatch) }),
    ...(history === undefined ? {} : { history: history.map(playedEvent) }),
    ...(events === undefined ? {} : { events: events.map(playedCard) }),
    ...(lots === undefined ? {} : { lots: lots.map(playedLot) }),
    ...(demands === undefined ? {} : { demands: demands.map(playedDemand) }),
  };
  return hashText(canonicalJson(document));
}

/** The fingerprint of a ruleset, notes apart. What a player assumes is no part of it: records name that by itself. */
export function hashRuleset({
  notes: _notes,
  assumptions: _assumptions,
  assumed,
  ...played
}: Ruleset): string {
  const parameters = assumed?.usual ?? played.parameters;
  return hashText(canonicalJson({ ...played, parameters }));
}

/** Eight hexadecimal digits that differ where the scenario or its rules have other figures, as replays of it are marked. */
export function markOfContent({
  ruleset,
  scenario,
}: {
  readonly ruleset: Ruleset;
  readonly scenario: Scenario;
}): string {
  return foldMark([hashScenario(scenario), hashRuleset(rulesOf(ruleset, scenario))]);
}
