// The games on this device: to go on with, to save as files, to delete.

import type { ComponentChildren } from 'preact';
import type { KeptGame } from '../../../types/keptGame';
import type { CatalogueEntry } from '../../../types/catalogueEntry';
import { t } from '../../text';
import { Button } from '../controls/button';
import { Dialog } from '../controls/dialog';
import { Flag } from '../controls/flag';
import { GamePictureView } from './gamePicture';
import { clockWords, peopleOf, roundWords, seatWords, titleWords } from './keptWords';

/** As much of what the browser keeps as is shown. */
export interface ShownGames {
  readonly games: readonly KeptGame[];
  /** The ids of games of which nothing can be read. */
  readonly damaged: readonly string[];
}

export interface GamesDialogProps {
  /** Null until it has been read. */
  readonly list: ShownGames | null;
  readonly scenarios: readonly CatalogueEntry[];
  /** Whether the rules of a game are here, and if not, which rules are. */
  readonly canGoOn: (game: KeptGame) => boolean;
  readonly rulesFor: (game: KeptGame) => number;
  /** Whether the rules of a game were kept, so that it can be verified in them. */
  readonly isVerified: (game: KeptGame) => boolean;
  readonly onVerify: (game: KeptGame) => void;
  readonly onContinue: (game: KeptGame) => void;
  readonly onSave: (game: Pick<KeptGame, 'id' | 'seats' | 'turn'>) => void;
  readonly onLetGo: (id: string, name: string) => void;
  readonly onRename: (game: KeptGame) => void;
  /** Shows the address of its world. */
  readonly onAddress: (game: KeptGame) => void;
  readonly onHistory: () => void;
  /** The world of the day, above the games; null in a running game. */
  readonly today: ComponentChildren;
  readonly onClose: () => void;
}

interface RowProps extends Omit<GamesDialogProps, 'list' | 'today' | 'onHistory' | 'onClose'> {
  readonly game: KeptGame;
}

function GameRow(props: RowProps) {
  const { game, scenarios, canGoOn, rulesFor, isVerified } = props;
  const { onContinue, onVerify, onSave, onLetGo, onRename, onAddress } = props;
  const scenario = scenarios.find(({ id }) => id === game.scenario);
  const place = `${seatWords(game, scenario)}, ${roundWords(game)}`;
  const name = game.name === '' ? place : game.name;
  const isPlayable = canGoOn(game);
  return (
    <li class="game-row" data-game={game.id}>
      <span class="game-row-flags">
        {game.seats.map((seat) => (
          <Flag key={seat} country={seat} />
        ))}
      </span>
      <span class="grow">
        <b data-place>{name}</b>
        <br />
        {game.name === '' ? null : (
          <>
            <span>{place}</span>
            <br />
          </>
        )}
        <span class="muted">
          {titleWords(game, scenario)}, <time>{clockWords(game.keptAt)}</time>
        </span>
        {game.assumptions === undefined ? null : (
          <>
            <br />
            <span class="muted small" data-place>
              {t('assumptions.inGame', { count: game.assumptions })}
            </span>
          </>
        )}
        {game.begunFrom === undefined || game.isSave === true ? null : (
          <>
            <br />
            <span class="muted small" data-place>
              {t('mine.begunFrom', { name: game.begunFrom })}
            </span>
          </>
        )}
        {game.parent === null || game.begunFrom !== undefined ? null : (
          <>
            <br />
            <span class="muted small">{t('games.parted')}</span>
          </>
        )}
        {isPlayable ? null : (
          <>
            <br />
            <span class="small">
              {t(isVerified(game) ? 'games.earlierRules' : 'games.otherRules', {
                rules: game.rules,
                here: rulesFor(game),
              })}
            </span>
          </>
        )}
      </span>
      <GamePictureView game={game} />
      <span class="game-row-acts">
        {isPlayable ? (
          <Button look="signal" icon="play" onPress={() => onContinue(game)}>
            {t(game.isOver ? 'title.debrief' : 'title.continueButton')}
          </Button>
        ) : null}
        {!isPlayable && isVerified(game) ? (
          <Button
            icon="verified"
            label={t('games.verifyNamed', { name })}
            onPress={() => onVerify(game)}
          />
        ) : null}
        <Button
          icon="rename"
          label={t('mine.renameNamed', { name })}
          onPress={() => onRename(game)}
        />
        <Button
          icon="link"
          label={t('mine.addressOfGame', { name })}
          onPress={() => onAddress(game)}
        />
        <Button icon="export" label={t('games.saveNamed', { name })} onPress={() => onSave(game)} />
        <Button
          icon="letGo"
          label={t('games.letGoNamed', { name })}
          onPress={() => onLetGo(game.id, name)}
        />
      </span>
    </li>
  );
}

function DamagedRow({
  id,
  onSave,
  onLetGo,
}: Pick<RowProps, 'onSave' | 'onLetGo'> & { id: string }) {
  const name = t('games.damaged');
  return (
    <li class="game-row">
      <span class="grow">
        <b>{name}</b>
        <br />
        <span class="muted">{t('games.damagedNote')}</span>
      </span>
      <span class="game-row-acts">
        <Button
          icon="export"
          label={t('games.saveNamed', { name })}
          onPress={() => onSave({ id, seats: [id], turn: 0 })}
        />
        <Button
          icon="letGo"
          label={t('games.letGoNamed', { name })}
          onPress={() => onLetGo(id, name)}
        />
      </span>
    </li>
  );
}

/** The games by the people who play them; groups are in the order of their newest game. */
function byPeople(games: readonly KeptGame[]): ReadonlyMap<string, readonly KeptGame[]> {
  const groups = new Map<string, KeptGame[]>();
  for (const game of games) {
    const people = peopleOf(game);
    groups.set(people, [...(groups.get(people) ?? []), game]);
  }
  return groups;
}

type GroupProps = Omit<RowProps, 'game'> & {
  readonly people: string;
  readonly games: readonly KeptGame[];
  /** Whether there is only one group, which then needs no heading unless its people gave names. */
  readonly isOnly: boolean;
};

function Group({ people, games, isOnly, ...acts }: GroupProps) {
  const heading = people === '' ? t('games.ofNobody') : t('games.of', { names: people });
  return (
    <section class="stack">
      {isOnly && people === '' ? null : <h3>{heading}</h3>}
      <ul class="game-rows">
        {games.map((game) => (
          <GameRow key={game.id} game={game} {...acts} />
        ))}
      </ul>
    </section>
  );
}

export function GamesDialog({ list, today, onHistory, onClose, ...acts }: GamesDialogProps) {
  const { games = [], damaged = [] } = list ?? {};
  const groups = byPeople(games.filter(({ isSave }) => isSave !== true));
  const saves = games.filter(({ isSave }) => isSave === true);
  return (
    <Dialog
      title={t('games.title')}
      subtitle={t('games.subtitle')}
      onClose={onClose}
      foot={
        <Button icon="table" onPress={onHistory}>
          {t('mine.history')}
        </Button>
      }
    >
      {today}
      {games.length + damaged.length === 0 ? <p>{t('games.none')}</p> : null}
      <div class="stack">
        {[...groups].map(([people, own]) => (
          <Group key={people} people={people} games={own} isOnly={groups.size === 1} {...acts} />
        ))}
        {saves.length === 0 ? null : (
          <section class="stack">
            <h3>{t('mine.saves')}</h3>
            <p class="muted small">{t('mine.savesNote')}</p>
            <ul class="game-rows">
              {saves.map((game) => (
                <GameRow key={game.id} game={game} {...acts} />
              ))}
            </ul>
          </section>
        )}
      </div>
      {damaged.length === 0 ? null : (
        <ul class="game-rows">
          {damaged.map((id) => (
            <DamagedRow key={id} id={id} onSave={acts.onSave} onLetGo={acts.onLetGo} />
          ))}
        </ul>
      )}
    </Dialog>
  );
}
