// The first cell of the top rail: who you are, what half-year it is, how many turns are left.

import { inLanguage, t } from '../text';
import { halfYearName } from '../text/numbers';
import { Flag } from './controls/flag';
import { useGame } from './gameModel';

const PIPS_IN_GROUP = 4;

function Pips({ turn, length }: { readonly turn: number; readonly length: number }) {
  const pips = Array.from({ length }, (_, i) => {
    const state = i < turn ? 'is-done' : i === turn ? 'is-now' : '';
    const gap = i % PIPS_IN_GROUP === PIPS_IN_GROUP - 1 ? 'pip-gap' : '';
    return <span key={i} class={`pip ${state} ${gap}`} />;
  });
  return (
    <div class="pips" aria-hidden="true">
      {pips}
    </div>
  );
}

export function NationCell() {
  const { standings, state, country } = useGame();
  const { turn, length, halfYear } = state.value.game.state;
  const own = standings.value.find((standing) => standing.country === country);
  return (
    <div class="nation">
      <Flag country={country} large />
      <div class="grow">
        <h1 class="nation-name" tabIndex={-1} data-main-title>
          {own ? inLanguage(own.name) : country}
        </h1>
        <p class="nation-turn">
          {t('main.turnOf', {
            date: halfYearName(halfYear),
            turn: String(Math.min(turn + 1, length)),
            length: String(length),
          })}
        </p>
        <Pips turn={turn} length={length} />
      </div>
    </div>
  );
}
