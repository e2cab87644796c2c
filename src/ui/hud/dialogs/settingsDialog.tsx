// The player's settings, one control below the other.

import { SETTING_ROWS, type Settings } from '../../settings';
import { t } from '../../text';
import { Button } from '../controls/button';
import { Dialog } from '../controls/dialog';
import { SettingControl } from '../settingControl';
import { closeDialog, openDialog } from './dialogStack';

/** Whether the page works without a network: it is kept, cannot be kept at such an address, or is one file. */
export type WithoutNetwork = 'kept' | 'notHere' | 'oneFile';

export interface SettingsDialogProps {
  readonly settings: Settings;
  readonly withoutNetwork: WithoutNetwork;
  readonly onChange: (part: Partial<Settings>) => void;
}

export function SettingsDialog({ settings, withoutNetwork, onChange }: SettingsDialogProps) {
  return (
    <Dialog
      title={t('settings.title')}
      size="s"
      onClose={closeDialog}
      foot={
        <Button look="signal" onPress={closeDialog}>
          {t('settings.done')}
        </Button>
      }
    >
      <div class="stack">
        {SETTING_ROWS.map(([name]) => (
          <SettingControl
            key={name}
            name={name}
            value={settings[name]}
            onChange={(value) => onChange({ [name]: value })}
          />
        ))}
        <p class="muted small">{t(`settings.network.${withoutNetwork}`)}</p>
        <Button look="text" onPress={() => openDialog({ kind: 'licences' })}>
          {t('settings.licences')}
        </Button>
      </div>
    </Dialog>
  );
}
