// Facts of a turn as single lines: what arrived, what was decided, what others did.

import type { GameEvent, GameEventKind } from '../../../types/event';
import { toldNumbers, type TurnCause, type TurnReport } from '../../../selectors';
import { t, type TextKey, tNamed } from '../../text';
import { causeSentence } from '../causeWords';
import { championName, countryName, demandName, type Names } from '../names';

/** A fact as the values of its sentence. */
function asCause(event: GameEvent): TurnCause {
  const { kind, country: _country, ...rest } = event as GameEvent & Record<string, unknown>;
  const values: Record<string, number | string> = { ...toldNumbers(event) };
  for (const [name, value] of Object.entries(rest)) {
    if (typeof value === 'number' || typeof value === 'string') values[name] = value;
    if (typeof value === 'boolean') values[name] = value ? 'yes' : 'no';
  }
  return { kind, tone: 'neutral', weight: 0, values };
}

type Adapter = (event: GameEvent, values: TurnCause['values']) => TurnCause['values'];

const withCountry: Adapter = ({ country }, values) => ({ ...values, country: country ?? '' });

const withOwner: Adapter = ({ country }, values) => ({ ...values, owner: country ?? '' });

/** Facts whose sentence needs values under other names. */
const ADAPTERS: Partial<Record<GameEventKind, Adapter>> = {
  cardPlayed: (event, values) => ({
    ...values,
    country: (event.kind === 'cardPlayed' ? event.target : null) ?? '',
    champion: (event.kind === 'cardPlayed' ? event.champion : null) ?? '',
    owner: event.country ?? '',
  }),
  cardRefused: (event, values) => ({
    ...values,
    code: event.kind === 'cardRefused' ? event.refusal.code : '',
  }),
  platformProposed: withCountry,
  platformFormed: withCountry,
  proposalLapsed: (event, values) => ({
    ...withCountry(event, values),
    code: (event.kind === 'proposalLapsed' ? event.refusal?.code : undefined) ?? '',
  }),
  dealOffered: withCountry,
  dealStruck: withCountry,
  dealLapsed: (event, values) => ({
    ...withCountry(event, values),
    code: (event.kind === 'dealLapsed' ? event.refusal?.code : undefined) ?? '',
  }),
  projectBegan: withOwner,
  projectStalled: withOwner,
  projectFinished: withOwner,
  contractLapsed: (event, values) => ({
    ...values,
    gpus: event.kind === 'contractLapsed' ? event.undeliveredGpus : 0,
  }),
  benchmarkChanged: withCountry,
};

/** A fact of the own nation or of the world. */
export function factWords(event: GameEvent, names: Names): string {
  const cause = asCause(event);
  const values = ADAPTERS[event.kind]?.(event, cause.values) ?? cause.values;
  return causeSentence({ ...cause, values }, names);
}

/** The facts that the causes of the report do not already tell. */
export function untoldFacts(
  facts: readonly GameEvent[],
  { causes }: Pick<TurnReport, 'causes'>,
  names: Names,
): GameEvent[] {
  const told = new Set(causes.map((cause) => causeSentence(cause, names)));
  return facts.filter((fact) => !told.has(factWords(fact, names)));
}

const RIVAL_KEYS: Partial<Record<GameEventKind, TextKey>> = {
  stanceChanged: 'news.stanceChanged',
  exportRuleChanged: 'news.exportRuleChanged',
  benchmarkChanged: 'news.benchmarkChanged',
  victoryReached: 'news.victoryReached',
  defeated: 'news.defeated',
};

/** What another nation did in public. */
export function rivalWords(event: GameEvent, names: Names): string {
  const country = countryName(names, event.country ?? '');
  if (event.kind === 'cardPlayed') {
    if (event.champion !== null) {
      const champion = championName(names, event.country, event.champion);
      return t('news.compactSigned', { country, champion });
    }
    const card = t(`card.${event.card}`);
    if (event.target === null) return t('news.cardPlayed', { country, card });
    const target = countryName(names, event.target);
    return t('news.cardPlayedWith', { country, card, target });
  }
  if (event.kind === 'platformFormed') {
    const target = countryName(names, event.partner);
    return t('news.platformFormed', { country, target });
  }
  if (event.kind === 'demandAnswered')
    return t('news.demandAnswered', {
      country,
      demand: demandName(names, event.demand),
      answer: t(`demandAnswer.${event.answer}`),
    });
  const to = changedTo(event);
  return t(RIVAL_KEYS[event.kind] ?? 'news.benchmarkChanged', { country, to });
}

/** The present setting of a rival's lever; empty for anything else. */
function changedTo(event: GameEvent): string {
  if (event.kind === 'stanceChanged') return tNamed(`stance.${event.to}`, event.to);
  return event.kind === 'exportRuleChanged' ? tNamed(`exportRule.${event.to}`, event.to) : '';
}
