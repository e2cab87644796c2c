// A figure shows how it came about: rule, basis and confidence, and each number that went into it.

import { render } from 'preact';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/types/figure';
import { FigureFacts } from '../../../src/ui/hud/why/figureFacts';
import { loadMessages, speak } from '../../../src/ui/text';

const SOURCE = { title: 'Survey', publisher: 'An institute', date: '2025-11' };

const DERIVED: Figure = {
  value: 0.19,
  unit: 'share of the economy',
  year: 2025,
  confidence: 'medium',
  basis: 'estimated',
  source: SOURCE,
  derivation: 'A rule in English.',
  inputs: [
    {
      name: 'aiUsersPercent',
      value: 30.7,
      unit: '% of people of working age',
      year: 2024,
      confidence: 'low',
      basis: 'recalled',
      source: { title: 'Register', publisher: 'An office', date: '2024' },
    },
  ],
};

const BY_HAND: Figure = {
  value: 0.5,
  unit: 'share of the economy',
  year: 2025,
  confidence: 'low',
  basis: 'tuned',
  source: SOURCE,
  derivation: 'A reason.',
  real: DERIVED,
};

function shown(figure: Figure): string {
  const host = document.createElement('div');
  render(<FigureFacts figure={figure} name="adoption" />, host);
  return host.textContent ?? '';
}

describe('the facts of a figure', () => {
  beforeEach(async () => {
    await speak('en');
    await Promise.all([loadMessages('later'), loadMessages('reference')]);
  });

  it('should show basis and confidence of the figure and of what it was derived from', () => {
    const words = shown(DERIVED);
    for (const word of ['estimated', 'confidence medium', 'recalled', 'confidence low'])
      expect(words).toContain(word);
  });

  it('should show each number that went in, with its year and source', () => {
    const words = shown(DERIVED);
    expect(words).toContain('30.7 % of people of working age, 2024');
    expect(words).toContain('Register, An office, 2024');
  });

  it.each([
    ['en', 'to the power of 0.36', 'People of working age who use AI tools'],
    ['ko', '0.36제곱', 'AI 도구를 쓰는 생산 연령 인구'],
  ] as const)('should say rule and indicators in %s', async (code, rule, indicator) => {
    await speak(code);
    expect(shown(DERIVED)).toContain(rule);
    expect(shown(DERIVED)).toContain(indicator);
  });

  it('should show the reason of a value set by hand, and what the rule gives', () => {
    const words = shown(BY_HAND);
    expect(words).toContain('A reason.');
    expect(words).toMatch(/By the common rule\s*0\.19/);
    expect(words).toContain('to the power of 0.36');
  });

  it('should keep to its own words where no rule made it', () => {
    const { inputs: _inputs, ...plain } = DERIVED;
    expect(shown(plain)).toContain('A rule in English.');
    expect(shown(plain)).not.toContain('Worked out from');
  });
});
