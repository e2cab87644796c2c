// The dialog for handing in asks for the reason of a marked decision under the turn in which it was made.

import { render } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { HandInDialog } from '../../src/classroom/pupil/handInDialog';
import { NOTHING_SET } from '../../src/types/assignment';
import { loadMessages, speak } from '../../src/ui/text';
import { koreanGame, loadFromDisk } from '../app/games';

it('should ask for the reason of a marked decision by its turn', async () => {
  await loadFromDisk();
  await speak('en');
  await Promise.all((['later', 'reference', 'classroom'] as const).map(loadMessages));
  const session = koreanGame(2);
  session.endTurn();
  const nothing = () => undefined;
  const { container } = render(
    <HandInDialog
      session={session}
      state={session.get()}
      assignment={{ ...NOTHING_SET, reasons: ['setBuildShare'] }}
      copy={() => Promise.resolve(true)}
      onSave={nothing}
      onClose={nothing}
    />,
  );
  const told = [...container.querySelectorAll('label b')].map(({ textContent }) => textContent);
  expect(told).toEqual([expect.stringMatching(/\b3$/)]);
});
