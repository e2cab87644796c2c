// The licences of everything that ships with the game; each text opens by a press.

import type { ShippedLicence } from '../../../types/licence';
import { t } from '../../text';
import { isOneFile } from '../../gameFiles';
import { Button } from '../controls/button';
import { Dialog } from '../controls/dialog';
import { closeDialog } from './dialogStack';

/** The same licences as a text, beside the page. */
const AS_TEXT = './licences.txt';

export interface LicencesDialogProps {
  /** `waiting` while they are fetched, `missing` where they cannot be had. */
  readonly licences: readonly ShippedLicence[] | 'waiting' | 'missing';
}

function LicenceRow({ name, version, licence, text }: ShippedLicence) {
  return (
    <details class="licence">
      <summary>
        <b>{name}</b> {version} · {licence}
      </summary>
      <pre class="licence-text" lang="en">
        {text}
      </pre>
    </details>
  );
}

function LicenceList({ licences }: LicencesDialogProps) {
  if (licences === 'waiting') return <p role="status">{t('licences.waiting')}</p>;
  if (licences === 'missing') return <p class="note note-warn">{t('licences.missing')}</p>;
  return (
    <div>
      {licences.map((licence) => (
        <LicenceRow key={`${licence.name} ${licence.version}`} {...licence} />
      ))}
    </div>
  );
}

export function LicencesDialog({ licences }: LicencesDialogProps) {
  return (
    <Dialog
      title={t('licences.title')}
      subtitle={t('licences.subtitle')}
      size="m"
      onClose={closeDialog}
      foot={
        <Button look="signal" onPress={closeDialog}>
          {t('settings.done')}
        </Button>
      }
    >
      <LicenceList licences={licences} />
      {isOneFile() ? null : (
        <p class="small">
          <a href={AS_TEXT} target="_blank" rel="noreferrer noopener">
            {t('licences.asText')}
          </a>
        </p>
      )}
    </Dialog>
  );
}
