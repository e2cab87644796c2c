// Why an order was refused, in words at the control it was given with.

import { selectRefusal } from '../../selectors';
import type { CountryId } from '../../types/names';
import type { OrderKind, Refusal } from '../../types/order';
import { inLanguage } from '../text';
import { Icon } from './controls/icon';
import { type GameModel, useGame } from './gameModel';
import { refusalText } from './refusalWords';

/** A country's name as the scenario gives it. */
export function countryName(game: GameModel, country: CountryId): string {
  const standing = game.standings.value.find((each) => each.country === country);
  return standing ? inLanguage(standing.name) : country;
}

/** A refusal as one sentence. */
export function refusalWords(game: GameModel, refusal: Refusal): string {
  const whole = selectRefusal(game.state.value, game.country, refusal);
  return refusalText(whole, (country) => countryName(game, country));
}

/** Why orders of a kind must wait while a caretaker governs, or null. */
function caretakerRefusal({ caretaker }: GameModel, kind: OrderKind): Refusal | null {
  const governs = caretaker.value;
  if (governs === null || !governs.closed.includes(kind)) return null;
  return { code: 'caretakerGoverns', details: { turns: governs.turns } };
}

/** Whether a kind of order must wait while a caretaker governs. */
export function useClosed(kind: OrderKind): boolean {
  return caretakerRefusal(useGame(), kind) !== null;
}

/** Says at a control why its order was refused, or why it would be. */
export function RefusalNote({ kind }: { readonly kind: OrderKind }) {
  const game = useGame();
  const refused = game.refused.value;
  if (refused !== null && refused.kind === kind)
    return (
      <p class="note note-bad" role="alert">
        <Icon name="limit" />
        {refusalWords(game, refused.refusal)}
      </p>
    );
  const refusal = caretakerRefusal(game, kind);
  return refusal === null ? null : (
    <p class="note">
      <Icon name="limit" />
      {refusalWords(game, refusal)}
    </p>
  );
}
