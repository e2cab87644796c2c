// What a number was a turn ago stands beside an arrow that points the way it has gone since; a sheet that is closed leaves those below it.

import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { selectExplanations, stateBefore } from '../../../src/why';
import { WhyDialog } from '../../../src/ui/hud/why/whyDialog';
import { loadMessages, speak } from '../../../src/ui/text';
import { ICON_PATHS } from '../../../src/ui/theme/icons';
import { koreanGame, loadFromDisk } from '../../app/games';

beforeAll(async () => {
  await loadFromDisk();
  await speak('en');
  await Promise.all((['later', 'why', 'reference'] as const).map(loadMessages));
});
afterEach(cleanup);

it.each([
  ['fell', 'arrowDown', -1],
  ['rose', 'arrowUp', 1],
] as const)('should point the way of a number that %s', (_way, icon, sign) => {
  const state = koreanGame().get();
  const now = selectExplanations(state, 'KOR');
  const before = selectExplanations(stateBefore(state, 'KOR')!, 'KOR');
  const least = 0.01;
  const quantity = now.keys().find((name) => {
    const { value } = now.get(name)!;
    return (value - (before.get(name)?.value ?? value)) * sign > least;
  })!;
  const nothing = () => undefined;
  const { container } = render(
    <WhyDialog
      {...{ quantity, state, country: 'KOR', given: new Map(), path: [] }}
      onPath={nothing}
      onClose={nothing}
    />,
  );
  const line = [...container.querySelectorAll('p')].find(({ textContent }) =>
    textContent?.includes('Last turn: '),
  );
  expect(line?.querySelector('path')?.getAttribute('d')).toBe(ICON_PATHS[icon]);
});

it('should go back by one sheet on Escape', () => {
  const state = koreanGame().get();
  const opened: unknown[] = [];
  const { container } = render(
    <WhyDialog
      {...{ quantity: 'capability', state, country: 'KOR', given: new Map(), path: [0, 0] }}
      onPath={(path) => opened.push(path)}
      onClose={() => opened.push('closed')}
    />,
  );
  fireEvent(container.querySelector('dialog')!, new Event('cancel', { cancelable: true }));
  expect(opened).toEqual([[0]]);
});
