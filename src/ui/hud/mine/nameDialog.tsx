// Asks for the name of a save or of a kept game, and says why it could not be kept.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../text';
import { Button } from '../controls/button';
import { Dialog } from '../controls/dialog';

export interface NameDialogProps {
  readonly title: string;
  readonly note: string;
  /** What stands in the field at first. */
  readonly first: string;
  /** In characters. */
  readonly longest: number;
  /** The game as its small picture shows it. */
  readonly picture: ComponentChildren;
  readonly accept: string;
  /** Why the name was not kept, in words; null where it was, and the dialog is done with. */
  readonly onAccept: (name: string) => Promise<string | null>;
  /** Takes the game out as a file, where the browser keeps nothing. */
  readonly onFile: (() => void) | null;
  readonly onClose: () => void;
}

export function NameDialog(props: NameDialogProps) {
  const { title, note, first, longest, picture, accept, onAccept, onFile, onClose } = props;
  const [name, setName] = useState(first);
  const [fault, setFault] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const tryIt = async () => {
    if (isBusy) return;
    setBusy(true);
    setFault(await onAccept(name));
    setBusy(false);
  };
  return (
    <Dialog
      title={title}
      size="s"
      onClose={onClose}
      foot={
        <>
          {fault === null || onFile === null ? null : (
            <Button icon="export" onPress={onFile}>
              {t('games.save')}
            </Button>
          )}
          <span class="grow" />
          <Button onPress={onClose}>{t('confirm.cancel')}</Button>
          <Button look="signal" icon="save" onPress={() => void tryIt()}>
            {accept}
          </Button>
        </>
      }
    >
      <div class="stack">
        {picture}
        <label class="field" data-place>
          <span>{t('mine.name')}</span>
          <input
            class="text-field"
            type="text"
            autocomplete="off"
            maxLength={longest}
            value={name}
            data-autofocus
            aria-describedby="mine-name-note"
            onInput={({ currentTarget }) => setName(currentTarget.value)}
            onKeyDown={({ key, isComposing }) => key === 'Enter' && !isComposing && void tryIt()}
          />
        </label>
        <p id="mine-name-note" class="muted small">
          {note}
        </p>
        <p class="is-bad" role="alert">
          {fault}
        </p>
      </div>
    </Dialog>
  );
}
