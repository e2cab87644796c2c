// The language that the recipe adds is offered, chosen for who reads it, fetched and spoken.
// @vitest-environment happy-dom

import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { addressOf, readAddress } from '../../../src/classroom/address';
import { NOTHING_SET } from '../../../src/types/assignment';
import { SettingsDialog } from '../../../src/ui/hud/dialogs/settingsDialog';
import { type Settings, settingsAtFirst } from '../../../src/ui/settings';
import {
  hasScenarioTexts,
  inLanguage,
  type Language,
  languageFiles,
  languageOf,
  loadMessages,
  speak,
  t,
} from '../../../src/ui/text';
import { count, exact, money } from '../../../src/ui/text/numbers';

it('should be offered, fetched and spoken', async () => {
  await loadMessages('chart');
  const eo = languageOf('eo') as Language;
  expect(settingsAtFirst({ languages: ['eo-XX', 'en'], asks: () => false }).language).toBe(eo);
  const before = settingsAtFirst({ languages: ['en'], asks: () => false });
  let changed: Partial<Settings> = {};
  render(
    <SettingsDialog
      settings={before}
      withoutNetwork="kept"
      onChange={(part) => (changed = part)}
    />,
  );
  fireEvent.click(screen.getByRole('radio', { name: 'Esperanto', hidden: true }));
  expect(changed).toEqual({ language: 'eo' });

  expect(languageFiles(eo)).toContain('ui/text/eo/first');
  await speak(eo);
  expect([t('menu.settings'), t('settings.title')]).toEqual(['Agordoj', 'Settings']);
  expect([money(3.4), count(12_340), exact(260_000)]).toEqual(['$3,4bn', '12,3k', '260\u00a0000']);
  expect([hasScenarioTexts(), inLanguage({ en: 'Open', ko: '열림' })]).toEqual([false, 'Open']);
  const address = addressOf({ ...NOTHING_SET, scenario: 'small-state', language: 'eo' });
  expect(readAddress(address)).toMatchObject({ ok: true, value: { language: 'eo' } });
});
