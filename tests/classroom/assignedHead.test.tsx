// The head of a briefing tells that a name is too long while it is typed.

import { render } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { AssignedHead } from '../../src/classroom/pupil/assignedHead';
import { NOTHING_SET } from '../../src/types/assignment';
import type { ChosenGame } from '../../src/ui/hud/title/catalogue';
import { speak } from '../../src/ui/text';

const GAME = { scenario: { variants: [] }, sight: 'openSea', level: 0, assumptions: {} };

function noteOn(alias: string) {
  const nothing = () => undefined;
  const { container } = render(
    <AssignedHead
      assignment={{ ...NOTHING_SET, className: '3B', free: [] }}
      game={GAME as unknown as ChosenGame}
      notes={[]}
      aliases={[alias]}
      wasTried={false}
      kept={null}
      onAliases={nothing}
      onBegin={nothing}
      onContinue={nothing}
    />,
  );
  const note = container.querySelector('#pupil-alias-note')!.textContent;
  return { note, isInvalid: container.querySelector('input')!.getAttribute('aria-invalid') };
}

it('should tell that a name is too long before anybody tries to begin', async () => {
  await speak('en');
  expect(noteOn('x'.repeat(25))).toEqual({
    note: 'A name has at most 24 letters.',
    isInvalid: 'true',
  });
  expect(noteOn('').isInvalid).toBeNull();
});
