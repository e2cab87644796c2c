// A copy without the history that measurements compare with is told in plain words, and what brings it.

import { expect, it } from 'vitest';
import { Lacking, olderFolder } from './older';

it('should say that a revision is not in the history, without the words of git', () => {
  const look = () => olderFolder('no-such-revision');
  expect(look).toThrow(Lacking);
  expect(look).toThrow(/no-such-revision/);
  expect(look).not.toThrow(/fatal/);
});
