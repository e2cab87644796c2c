// Shows that the games that nobody sees leave the one that is played alone.

import { expect, it } from 'vitest';
import { rehearse } from '../../src/app/rehearsal';
import { createSession } from '../../src/session/index';
import { korea } from '../support/korea';

it('should play through with seats of several people, and leave their game as it was', async () => {
  const session = createSession({ ...korea(), seed: 7, variant: 'full', humans: ['KOR', 'JPN'] });
  const before = session.get();
  await rehearse(session.setup);
  expect(session.get()).toBe(before);
});
