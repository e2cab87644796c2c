// The command line plays with other assumptions, tells which there are, and refuses what the rules do not allow.

import { describe, expect, it } from 'vitest';
import { usualOf } from '../../src/engine/index';
import { korea } from '../support/korea';
import { SCENARIO, say, sayLater } from './commands';

const { ruleset } = korea();
const CATCH_UP = ruleset.assumptions.find(({ id }) => id === 'catchUp')!;
const REACH = `${CATCH_UP.least} to ${CATCH_UP.most}`;

const PLAY = ['play', SCENARIO, '--variant', 'short', '--bot', 'balanced'];

describe('--assume', () => {
  it('should change a game, name what is assumed and give no medal', () => {
    const usual = say(...PLAY);
    const { code, out } = say(...PLAY, '--assume', 'catchUp=0.1', '--assume', 'potential=2');
    expect(code).toBe(0);
    expect(out).toContain('assumed     catchUp=0.1\nassumed     potential=2');
    expect(out).toContain('medal       none, bars are for usual numbers');
    const hash = /hash +(\S+)/;
    expect(hash.exec(out)![1]).not.toBe(hash.exec(usual.out)![1]);
  });

  it('should change many games', async () => {
    const call = ['simulate', SCENARIO, '--variant', 'short', '--workers', '0', '--games', '2'];
    const [usual, assumed] = await Promise.all([
      sayLater(...call, '--csv'),
      sayLater(...call, '--csv', '--assume', 'powerTime=1'),
    ]);
    expect(assumed.code).toBe(0);
    expect(assumed.out).not.toBe(usual.out);
  });

  it.each([
    ['potental=1', 'Did you mean "potential"?'],
    [
      'luck=1',
      `catchUp        ${REACH}, usual ${usualOf(ruleset, CATCH_UP)} (training.gapRecovery)`,
    ],
    ['catchUp=9', `"catchUp" must be a number from ${REACH}, and here it is 9.`],
    ['catchUp', '"catchUp" assumes nothing'],
    ['catchUp=much', '"catchUp=much" assumes nothing'],
  ])('should refuse %s and say what would be right', (word, words) => {
    const { code, told } = say(...PLAY, '--assume', word);
    expect(code).toBe(2);
    expect(told).toContain(words);
  });

  it('should refuse one that is named twice', () => {
    const { code, told } = say(...PLAY, '--assume', 'catchUp=0.1', '--assume', 'catchUp=0.2');
    expect([code, told]).toEqual([2, expect.stringContaining('"catchUp" is assumed twice.')]);
  });
});
