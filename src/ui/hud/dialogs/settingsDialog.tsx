// The player's settings: language, sound, single-key shortcuts, motion, contrast.

import { type Language, t } from '../../text';
import { Button } from '../controls/button';
import { Dialog } from '../controls/dialog';
import { Toggle } from '../controls/toggle';
import { LanguageSwitch } from '../languageSwitch';
import { closeDialog, openDialog } from './dialogStack';

/** The settings as this dialog shows and changes them. */
export interface SettingsValues {
  readonly language: Language;
  readonly isMuted: boolean;
  readonly hasLetterKeys: boolean;
  readonly reducesMotion: boolean;
  readonly hasShortPassage: boolean;
  readonly hasHighContrast: boolean;
}

/** What becomes of the page without a network: it is kept, cannot be at such an address, or is one file. */
export type WithoutNetwork = 'kept' | 'notHere' | 'oneFile';

export interface SettingsDialogProps {
  readonly settings: SettingsValues;
  readonly withoutNetwork: WithoutNetwork;
  readonly onChange: (part: Partial<SettingsValues>) => void;
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
        <LanguageSwitch value={settings.language} onChange={(language) => onChange({ language })} />
        <Toggle
          label={t('settings.sound')}
          isOn={!settings.isMuted}
          onChange={(isOn) => onChange({ isMuted: !isOn })}
        />
        <Toggle
          label={t('settings.keys')}
          note={t('settings.keysNote')}
          isOn={settings.hasLetterKeys}
          onChange={(hasLetterKeys) => onChange({ hasLetterKeys })}
        />
        <Toggle
          label={t('settings.motion')}
          note={t('settings.motionNote')}
          isOn={settings.reducesMotion}
          onChange={(reducesMotion) => onChange({ reducesMotion })}
        />
        <Toggle
          label={t('settings.shortPassage')}
          note={t('settings.shortPassageNote')}
          isOn={settings.hasShortPassage}
          onChange={(hasShortPassage) => onChange({ hasShortPassage })}
        />
        <Toggle
          label={t('settings.contrast')}
          note={t('settings.contrastNote')}
          isOn={settings.hasHighContrast}
          onChange={(hasHighContrast) => onChange({ hasHighContrast })}
        />
        <p class="muted small">{t(`settings.network.${withoutNetwork}`)}</p>
        <Button look="text" onPress={() => openDialog({ kind: 'licences' })}>
          {t('settings.licences')}
        </Button>
      </div>
    </Dialog>
  );
}
