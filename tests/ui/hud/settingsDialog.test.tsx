// The dialog of the settings has a control for each, and each changes its own.

import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SettingsDialog } from '../../../src/ui/hud/dialogs/settingsDialog';
import { SETTING_ROWS, type Settings, settingsAtFirst, settingsOf } from '../../../src/ui/settings';
import { loadMessages, t } from '../../../src/ui/text';

const BEFORE = settingsAtFirst({ languages: ['en'], asks: () => false });

/** Draws the dialog; what is pressed in it is taken in. */
function drawn(): () => Partial<Settings> {
  let changed: Partial<Settings> = {};
  const take = (part: Partial<Settings>) => (changed = { ...changed, ...part });
  render(<SettingsDialog settings={BEFORE} withoutNetwork="kept" onChange={take} />);
  return () => changed;
}

beforeAll(() => loadMessages('chart'));
afterEach(() => document.body.replaceChildren());

describe('the dialog of the settings', () => {
  it.each(SETTING_ROWS)('should change %s by its own control, and nothing else', (name, row) => {
    const changed = drawn();
    if (row.kind === 'switch') {
      const box = screen.getByRole('checkbox', { name: t(row.label), hidden: true });
      expect((box as HTMLInputElement).checked).toBe(
        row.isShownReversed === true ? BEFORE[name] === false : BEFORE[name],
      );
      fireEvent.click(box);
      expect(changed()).toEqual({ [name]: BEFORE[name] === false });
    } else {
      const other = row.options.find((option) => option !== BEFORE[name])!;
      fireEvent.click(screen.getByRole('radio', { name: row.nameOf(other).label, hidden: true }));
      expect(changed()).toEqual({ [name]: other });
    }
    expect(settingsOf(changed(), BEFORE)).toEqual({ ...BEFORE, ...changed() });
  });
});
