// The game has gone on in another tab: both stages of it side by side, and the choice between the newer one and keeping both.

import type { GameSummary, KeptGame } from '../../../types/keptGame';
import { t } from '../../text';
import { Button } from '../controls/button';
import { Dialog } from '../controls/dialog';
import { GamePictureView } from '../title/gamePicture';
import { clockWords, roundWords } from '../title/keptWords';

export interface MovedOnDialogProps {
  /** The game as this page shows it. */
  readonly here: GameSummary;
  /** The game as another page has kept it. */
  readonly stored: KeptGame;
  readonly onNewer: () => void;
  readonly onBoth: () => void;
}

function Stand({
  game,
  heading,
  note,
}: {
  readonly game: GameSummary;
  readonly heading: string;
  readonly note: string;
}) {
  return (
    <section class="sheet stack moved-stand">
      <h3 class="cap">{heading}</h3>
      <p>
        <b>{roundWords(game)}</b>
        <br />
        {t('movedOn.orders', { count: game.orders })}
        <br />
        {note}
      </p>
      <GamePictureView game={game} />
    </section>
  );
}

export function MovedOnDialog({ here, stored, onNewer, onBoth }: MovedOnDialogProps) {
  return (
    <Dialog
      title={t('movedOn.title')}
      subtitle={t('movedOn.subtitle')}
      role="alertdialog"
      size="m"
      foot={
        <>
          <Button onPress={onBoth}>{t('movedOn.both')}</Button>
          <Button look="signal" autoFocus onPress={onNewer}>
            {t('movedOn.newer', { place: roundWords(stored) })}
          </Button>
        </>
      }
    >
      <div class="moved-stands">
        <Stand game={here} heading={t('movedOn.here')} note={t('movedOn.hereNote')} />
        <Stand
          game={stored}
          heading={t('movedOn.there')}
          note={t('movedOn.thereNote', { time: clockWords(stored.keptAt) })}
        />
      </div>
      <p class="muted">{t('movedOn.bothNote')}</p>
    </Dialog>
  );
}
