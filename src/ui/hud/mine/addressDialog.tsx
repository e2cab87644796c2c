// The address of a game's world, to be copied: whoever opens it finds the set-up with the same choices.

import { t } from '../../text';
import { CopyButton, type CopyText } from '../controls/copyButton';
import { Dialog } from '../controls/dialog';

export interface AddressDialogProps {
  /** The whole address. */
  readonly link: string;
  /** What it says, one line each. */
  readonly says: readonly string[];
  /** For whom it does not work, in words; null where it works for everybody. */
  readonly limits: string | null;
  readonly copy: CopyText;
  readonly onClose: () => void;
}

export function AddressDialog({ link, says, limits, copy, onClose }: AddressDialogProps) {
  return (
    <Dialog
      title={t('mine.address')}
      subtitle={t('mine.addressNote')}
      size="m"
      onClose={onClose}
      foot={
        <CopyButton
          text={link}
          copy={copy}
          field=".mine-address textarea"
          words={t('mine.copy')}
          autoFocus
        />
      }
    >
      <div class="stack mine-address">
        <ul class="muted" data-place>
          {says.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <label class="field" data-hash>
          <span>{t('mine.addressField')}</span>
          <textarea class="text-field" rows={4} readOnly value={link} />
        </label>
        {limits === null ? null : <p class="note note-warn">{limits}</p>}
      </div>
    </Dialog>
  );
}

/** Where the save of a kept game cannot be read. */
export function NoAddressDialog({ onClose }: Pick<AddressDialogProps, 'onClose'>) {
  return (
    <Dialog title={t('mine.address')} size="m" onClose={onClose}>
      <p>{t('mine.noAddress')}</p>
    </Dialog>
  );
}
