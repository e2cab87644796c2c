// What a programme card is: when it may be played and what it does.

import type { Result } from '../../lib/result';
import { err, ok } from '../../lib/result';
import type { CountryId, DataLaw, Stance } from '../../types/names';
import type { Refusal, RefusalCode } from '../../types/order';
import type { Parameters } from '../../types/ruleset';
import type { Champion, NationStart, Scenario } from '../../types/scenario';
import type { NationState, PlatformProposal, WorldState } from '../../types/state';
import type { Actor } from '../actor';
import type { Turn } from '../turnContext';

/** What a card's condition may ask about its partner; all of it is public. */
export interface CardPartner {
  readonly id: CountryId;
  readonly stance: Stance;
  readonly platformPartners: readonly CountryId[];
}

/** What a card's condition may look at, in a turn as well as before it. */
export interface CardContext {
  readonly p: Parameters;
  readonly scenario: Scenario;
  readonly world: Readonly<WorldState>;
  readonly nation: NationState;
  readonly start: NationStart;
  /** Stance and law as they will be when the card is played. */
  readonly stance: Stance;
  readonly dataLaw: DataLaw;
  readonly target: CountryId | null;
  /** What everybody knows of the target; null where there is none, or where it is no nation of the game. */
  readonly partner: CardPartner | null;
  /** The proposals that the nation knows of. */
  readonly proposals: readonly PlatformProposal[];
  readonly champion: string | null;
  /** The champions of the nation; a compact is signed with one of them where there are any. */
  readonly champions: readonly Champion[];
}

/** With whom a card is played: with another country, with a champion, or with nobody. */
export interface CardPartners {
  readonly target: CountryId | null;
  readonly champion: string | null;
}

export type CardCheck = Result<true, Refusal>;

export interface CardRule {
  readonly check: (context: CardContext) => CardCheck;
  readonly apply: (turn: Turn, actor: Actor, partners: CardPartners) => void;
}

export const PLAYABLE: CardCheck = ok(true);

/** A refusal with the numbers behind it. */
export function refuse(
  code: RefusalCode,
  details: Refusal['details'] = {},
): { ok: false; error: Refusal } {
  return err({ code, details });
}
