// Numbers roll between two texts, end at the very text, and are never read aloud on the way.

import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { passage, rolled } from '../../../src/ui/hud/chart/passage';
import { Rolling } from '../../../src/ui/hud/controls/rolling';
import { rolledText, type Write } from '../../../src/ui/hud/controls/rolledText';
import {
  count,
  MINUS,
  money,
  points,
  short,
  signed,
  wholePercent,
} from '../../../src/ui/text/numbers';

/** A text so far on the way from some numbers to others. */
function on(from: number[], to: number[], write: Write, share: number): string {
  const told = (of: number[]) => ({ of, text: write(...of) });
  return rolledText(told(from), told(to), write, share);
}

function gains(from: number, to: number, share: number): string {
  return on([from], [to], (usdBn) => signed(usdBn, money(usdBn)), share);
}

describe('a rolling text', () => {
  afterEach(() => {
    passage.value = null;
    rolled.value = 1;
  });

  it('should begin and end at the texts themselves', () => {
    expect(gains(6.86, 7.64, 0)).toBe('+$6.86bn');
    expect(gains(6.86, 7.64, 1)).toBe('+$7.64bn');
  });

  it('should write numbers on the way as any other number', () => {
    expect(gains(6.86, 7.64, 0.5)).toBe('+$7.25bn');
    expect(gains(1, -1, 0.75)).toBe(`${MINUS}$0.5bn`);
    expect(on([55], [43], wholePercent, 0.25)).toBe('52%');
    expect(on([900], [150_000], count, 0.5)).toBe('75.5k');
    expect(on([8.9, 12], [11.5, 12], (own, most) => `자본 ${short(own)}/${most}`, 0.5)).toBe(
      '자본 10.2/12',
    );
  });

  it('should change other words half-way', () => {
    const from = { of: [], text: 'US cuts off' };
    const words = () => 'Power runs short';
    expect(rolledText(from, { of: [], text: words() }, words, 0.4)).toBe('US cuts off');
    expect(rolledText(from, { of: [], text: words() }, words, 0.6)).toBe('Power runs short');
    const first = { of: [51.2], text: points(51.2, 1) };
    expect(rolledText(from, first, (score) => points(score, 1), 0.4)).toBe('US cuts off');
  });

  it('should say only the new text to those who are read to', () => {
    const page = document.createElement('div');
    const show = (value: number) => render(<Rolling of={[value]} write={wholePercent} />, page);
    show(55);
    expect(page.innerHTML).toBe('55%');
    passage.value = { stage: 'new', pace: 1 };
    rolled.value = 0.5;
    show(43);
    expect(page.textContent).toBe('43%49%');
    for (const hidden of page.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
    expect(page.textContent).toBe('43%');
  });

  it('should be the plain new text when the passage is over or cut', () => {
    const page = document.createElement('div');
    const show = (value: number) => render(<Rolling of={[value]} write={wholePercent} />, page);
    show(55);
    passage.value = { stage: 'new', pace: 1 };
    rolled.value = 0.5;
    show(43);
    rolled.value = 1;
    passage.value = null;
    show(43);
    expect(page.innerHTML).toBe('43%');
  });
});
