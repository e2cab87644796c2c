// The setting that the recipe adds is shown, spoken of, changed, kept and marked on the page.
// @vitest-environment happy-dom

import { fireEvent, render, within } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { createSettings } from '../../../src/app/storage/settings';
import { SettingsDialog } from '../../../src/ui/hud/dialogs/settingsDialog';
import { pageMarks, settingsAtFirst } from '../../../src/ui/settings';
import { loadMessages, speak, t } from '../../../src/ui/text';

it('should be shown, changed, kept and marked', async () => {
  await loadMessages('chart');
  const atFirst = settingsAtFirst({ languages: ['en'], asks: () => false });
  const kept = new Map<string, string>();
  const store = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  const before = createSettings(() => store, atFirst);
  expect(pageMarks(before.settings.value).print).toBe('normal');
  const { container } = render(
    <SettingsDialog
      settings={atFirst}
      withoutNetwork="kept"
      onChange={(...change) => before.change(...change)}
    />,
  );
  fireEvent.click(
    within(container as HTMLElement).getByRole('checkbox', { name: 'Large print', hidden: true }),
  );
  const after = createSettings(() => store, atFirst);
  expect(pageMarks(after.settings.value).print).toBe('large');
  await speak('ko');
  expect(t('settings.largePrint' as 'settings.sound')).toBe('큰 글자');
});
