// Numbers roll between two texts, end at the very text, and are never read aloud on the way.
// @vitest-environment happy-dom

import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { passage, rolled } from '../../../src/ui/hud/chart/passage';
import { Rolling } from '../../../src/ui/hud/controls/rolling';
import { rolledText } from '../../../src/ui/hud/controls/rolledText';

describe('a rolling text', () => {
  afterEach(() => {
    passage.value = null;
    rolled.value = 1;
  });

  it('should begin and end at the texts themselves', () => {
    expect(rolledText('+$6.86bn', '+$7.64bn', 0)).toBe('+$6.86bn');
    expect(rolledText('+$6.86bn', '+$7.64bn', 1)).toBe('+$7.64bn');
  });

  it('should write numbers on the way as the one it goes to', () => {
    expect(rolledText('+$6.86bn', '+$7.64bn', 0.5)).toBe('+$7.25bn');
    expect(rolledText('55%', '43%', 0.25)).toBe('52%');
    expect(rolledText('900 chips', '1,500 chips', 0.5)).toBe('1,200 chips');
    expect(rolledText('자본 8.9/12', '자본 11.5/12', 0.5)).toBe('자본 10.2/12');
  });

  it('should change other words half-way', () => {
    expect(rolledText('US cuts off', 'Power runs short', 0.4)).toBe('US cuts off');
    expect(rolledText('US cuts off', 'Power runs short', 0.6)).toBe('Power runs short');
    expect(rolledText('+$1bn', '−$1bn', 0.6)).toBe('−$1bn');
  });

  it('should say only the new text to those who are read to', () => {
    const page = document.createElement('div');
    const show = (text: string) => render(<Rolling text={text} />, page);
    show('55%');
    expect(page.innerHTML).toBe('55%');
    passage.value = { stage: 'new', pace: 1 };
    rolled.value = 0.5;
    show('43%');
    expect(page.textContent).toBe('43%49%');
    for (const hidden of page.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
    expect(page.textContent).toBe('43%');
  });

  it('should be the plain new text when the passage is over or cut', () => {
    const page = document.createElement('div');
    const show = (text: string) => render(<Rolling text={text} />, page);
    show('55%');
    passage.value = { stage: 'new', pace: 1 };
    rolled.value = 0.5;
    show('43%');
    rolled.value = 1;
    passage.value = null;
    show('43%');
    expect(page.innerHTML).toBe('43%');
  });
});
