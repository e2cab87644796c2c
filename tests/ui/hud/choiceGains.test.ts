// Which of some choices is marked as the best: by what each is likely to add to the final score.

import { describe, expect, it } from 'vitest';
import { bestOf } from '../../../src/ui/hud/forecast/choiceGains';

describe('the best choice', () => {
  it('should be the one that adds most', () => {
    expect(bestOf({ hedge: 0, withUs: 1.2, alone: 0.4 }, 'hedge')).toBe('withUs');
  });

  it('should be what stands where all else costs points', () => {
    expect(bestOf({ hedge: 0, withUs: -0.3, alone: -0.2 }, 'hedge')).toBe('hedge');
  });

  it('should be none where nothing shows', () => {
    expect(bestOf({ hedge: 0, withUs: 0.01, alone: -2 }, 'hedge')).toBeNull();
    expect(bestOf({ talentVisa: -1 }, null)).toBeNull();
    expect(bestOf({}, null)).toBeNull();
  });
});
