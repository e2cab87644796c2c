// The first cell of the top rail: who you are, what half-year it is, how many turns are left.

import { selectPlace, type Place, type RoundName } from '../../selectors';
import { inLanguage, t } from '../text';
import { halfYearName } from '../text/numbers';
import { Flag } from './controls/flag';
import { useGame } from './gameModel';
import { useIntroduced } from './lesson/introduced';
import { isOnBridge } from './viewState';

/** The rounds of a chapter. */
const PIPS_IN_GROUP: Readonly<Record<RoundName, number>> = { turn: 4, year: 2 };

function Pips({ round, done, length }: Place) {
  const group = PIPS_IN_GROUP[round];
  const pips = Array.from({ length }, (_, i) => {
    const state = i < done ? 'is-done' : i === done ? 'is-now' : '';
    const gap = i % group === group - 1 ? 'pip-gap' : '';
    return <span key={i} class={`pip ${state} ${gap}`} />;
  });
  return (
    <div class="pips" aria-hidden="true">
      {pips}
    </div>
  );
}

export function NationCell() {
  const { standings, state, country, session } = useGame();
  const { game } = state.value;
  const place = selectPlace(game);
  const { level = 0 } = session.setup;
  const isShown = useIntroduced();
  const own = standings.value.find((standing) => standing.country === country);
  return (
    <div class="nation">
      <Flag country={country} large />
      <div class="grow">
        <h1 class="nation-name" tabIndex={-1} data-main-title data-shortened>
          {own ? inLanguage(own.name) : country}
        </h1>
        <p class="nation-turn">
          {t('main.turnOf', {
            date: halfYearName(game.state.halfYear),
            round: place.round,
            turn: String(place.number),
            length: String(place.length),
          })}
          {isShown('pace') && !isOnBridge() ? (
            <span class="nation-level">
              {' · '}
              {t('level.rivals', { level: t(`level.${level}`) })}
            </span>
          ) : null}
        </p>
        <Pips {...place} />
      </div>
    </div>
  );
}
