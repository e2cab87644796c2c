// Changes what a seat may not know of a game, one hidden field at a time.

import { nationIds, viewFor } from '../../src/engine/index';
import { CHAPTERS, PROJECTS, type CountryId } from '../../src/types/names';
import type { Game } from '../../src/types/game';
import type { GameState, NationState } from '../../src/types/state';
import { choice, notice } from '../support/history';

/** A hidden field and the game with another value in it. */
export interface Secret {
  readonly field: string;
  readonly game: Game;
}

/** Another value of the same shape: every number, word and flag in it is changed. */
function scramble(value: unknown): unknown {
  if (typeof value === 'number') return value * 1.5 + 1;
  if (typeof value === 'string') return `${value}Changed`;
  if (typeof value === 'boolean') return !value;
  if (value === null) return 'changed';
  if (Array.isArray(value)) return value.length === 0 ? [1] : value.map(scramble);
  return Object.fromEntries(
    Object.entries(value as object).map(([name, one]) => [name, scramble(one)]),
  );
}

function withState(game: Game, change: Partial<GameState>): Game {
  return { ...game, state: { ...game.state, ...change } };
}

/** The fields of a rival that its public picture leaves out, whatever they are. */
function hiddenFields(game: Game, seat: CountryId): (keyof NationState)[] {
  const rival = game.state.countries.find(({ id, role }) => role === 'nation' && id !== seat);
  const shown = viewFor(game, seat).rivals[0]!;
  return Object.keys(rival!).filter(
    (field) => !Object.hasOwn(shown, field),
  ) as (keyof NationState)[];
}

function withRivals(game: Game, seat: CountryId, fields: readonly (keyof NationState)[]): Game {
  const countries = game.state.countries.map((country) => {
    if (country.id === seat || country.role !== 'nation') return country;
    const changed = fields.map((field) => [field, scramble(country[field])]);
    return { ...country, ...(Object.fromEntries(changed) as Partial<NationState>) };
  });
  return withState(game, { countries });
}

/** Public are the chapters so far and the next; this is said anew here so as not to believe the view. */
function laterChapters({ state, ruleset }: Game): GameState['chapters'] {
  const known = Math.floor(state.turn / ruleset.parameters.chapters.turns) + 2;
  return state.chapters.map((chapter, place) =>
    place < known ? chapter : CHAPTERS[(CHAPTERS.indexOf(chapter) + 1) % CHAPTERS.length]!,
  );
}

function laterOffers({ state, ruleset }: Game): GameState['projectOffers'] {
  const { offerTurns } = ruleset.parameters.projects;
  return state.projectOffers.map((offer, place) =>
    offerTurns[place]! <= state.turn
      ? offer
      : offer.map((id) => PROJECTS[(PROJECTS.indexOf(id) + 1) % PROJECTS.length]!),
  );
}

/** The scenario with other dated events from the next half-year on. */
function laterHistory({ scenario, state }: Game): Game['scenario'] {
  const known = (scenario.history ?? []).filter(({ halfYear }) => halfYear <= state.halfYear);
  const halfYear = state.halfYear + 1;
  const countries = scenario.countries.map(({ id }) => id);
  const worldEffects = [{ kind: 'addTension', amount: 0.4 }] as const;
  const later = [
    notice({ halfYear, countries, worldEffects }),
    choice({ halfYear, countries }),
    choice({ id: 'askAgain', halfYear: halfYear + 1, countries }),
  ];
  return { ...scenario, history: [...known, ...later] };
}

/** A proposal between two others, which is no matter of the seat. */
function amongRivals(game: Game, seat: CountryId): GameState['proposals'] {
  const [from, to] = nationIds(game).filter((id) => id !== seat);
  return [...game.state.proposals, { from: from!, to: to!, turn: game.state.turn, isOpen: true }];
}

/** What is hidden of the world, with other values. */
function otherWorld(game: Game): Pick<GameState, 'seed' | 'chapters' | 'projectOffers'> {
  const seed = (game.state.seed + 1) % 4294967296;
  return { seed, chapters: laterChapters(game), projectOffers: laterOffers(game) };
}

/** The game with all that is hidden changed at once, but for what others propose to each other. */
export function allChanged(game: Game, seat: CountryId): Secret {
  const changed = withState(withRivals(game, seat, hiddenFields(game, seat)), otherWorld(game));
  return { field: 'all', game: { ...changed, scenario: laterHistory(game) } };
}

/** The game with each hidden field changed in turn, and last with all of them changed at once. */
export function secretsOf(game: Game, seat: CountryId): Secret[] {
  const { seed, chapters, projectOffers } = otherWorld(game);
  return [
    { field: 'history', game: { ...game, scenario: laterHistory(game) } },
    { field: 'seed', game: withState(game, { seed }) },
    { field: 'chapters', game: withState(game, { chapters }) },
    { field: 'proposals', game: withState(game, { proposals: amongRivals(game, seat) }) },
    { field: 'projectOffers', game: withState(game, { projectOffers }) },
    ...hiddenFields(game, seat).map((field) => ({ field, game: withRivals(game, seat, [field]) })),
    allChanged(game, seat),
  ];
}

/** The seat that looks at a game: every nation in turn. */
export function seatsInTurn(game: Game): CountryId {
  const seats = nationIds(game);
  return seats[(game.state.seed + game.state.turn) % seats.length]!;
}
