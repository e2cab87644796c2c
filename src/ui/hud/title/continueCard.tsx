// The newest kept game on the title screen: how far it is, one button to go on, and the way to all others.

import type { KeptGame } from '../../../types/keptGame';
import type { CatalogueEntry } from '../../../types/catalogueEntry';
import { t } from '../../text';
import { halfYearWords } from '../../text/numbers';
import { Button } from '../controls/button';
import { Flag } from '../controls/flag';
import { GamePictureView } from './gamePicture';
import { clockWords, peopleOf, roundWords, seatWords, titleWords } from './keptWords';

export interface ContinueCardProps {
  readonly game: KeptGame;
  /** The scenario it is played in, where that comes with the game. */
  readonly scenario: CatalogueEntry | undefined;
  /** Whether it was played by the rules of this version. */
  readonly isPlayable: boolean;
  /** Games on this device besides this one. */
  readonly others: number;
  readonly onContinue: () => void;
  readonly onAll: () => void;
}

function Facts({ game, scenario, isPlayable }: ContinueCardProps) {
  const people = peopleOf(game);
  return (
    <p class="muted">
      {people === '' ? null : (
        <>
          {t('games.of', { names: people })}
          <br />
        </>
      )}
      {titleWords(game, scenario)}
      <br />
      {game.halfYear === null ? null : `${halfYearWords(game.halfYear)}, `}
      {roundWords(game)}
      <br />
      {t('level.rivals', { level: t(`level.${game.level}`) })}
      <br />
      <time>{t('games.keptAt', { time: clockWords(game.keptAt) })}</time>
      {isPlayable ? null : (
        <>
          <br />
          {t('games.cannotGoOn', { rules: game.rules })}
        </>
      )}
    </p>
  );
}

export function ContinueCard(props: ContinueCardProps) {
  const { game, scenario, isPlayable, others, onContinue, onAll } = props;
  const name = seatWords(game, scenario);
  const { round, turn } = { round: game.roundTurns === 2 ? 'year' : 'turn', turn: game.turn };
  const number = Math.ceil(turn / game.roundTurns) + 1;
  return (
    <section class="rail continue-card stack" aria-label={t('title.continue')}>
      <p class="cap">{t('title.continue')}</p>
      <div class="row">
        <span class="continue-flags">
          {game.seats.map((country) => (
            <Flag key={country} country={country} large />
          ))}
        </span>
        <div>
          <h2>
            {game.isOver
              ? t('title.finished', { country: name })
              : t('title.continueGame', { country: name, round, turn: number })}
          </h2>
          <Facts {...props} />
        </div>
      </div>
      <GamePictureView game={game} />
      {isPlayable ? (
        <Button look="signal" big icon="play" onPress={onContinue}>
          {t(game.isOver ? 'title.debrief' : 'title.continueButton')}
        </Button>
      ) : null}
      {others === 0 && isPlayable ? null : (
        <Button look="ink" icon="save" onPress={onAll}>
          {t('games.all', { count: others + 1 })}
        </Button>
      )}
    </section>
  );
}
