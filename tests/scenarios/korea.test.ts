// The scenario that comes with the game is whole, sourced and what the rules were tuned for.

import { describe, expect, it } from 'vitest';
import { parseScenario, scenarioIssues } from '../../src/files';
import type { Figure } from '../../src/types/figure';
import { TEXT_LANGUAGES, NATION_FIGURES, type NationScenario } from '../../src/types/scenario';
import { KOREA, KOREA_OPTIONS } from '../files/texts';

function readKorea() {
  const result = parseScenario(KOREA, KOREA_OPTIONS);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const SCENARIO = readKorea();
const NATIONS = SCENARIO.countries.filter(({ role }) => role === 'nation') as NationScenario[];

function figuresOf({ figures }: NationScenario): Figure[] {
  return NATION_FIGURES.map((name) => figures[name]);
}

/** All prose of the scenario, by language. */
function proseOf(data: unknown): Record<string, string>[] {
  if (typeof data !== 'object' || data === null) return [];
  if ('en' in data) return [data as Record<string, string>];
  return Object.values(data).flatMap(proseOf);
}

describe('South Korea 2026', () => {
  it('should have nothing to be mended or mentioned', () => {
    expect(scenarioIssues(KOREA, KOREA_OPTIONS)).toEqual([]);
  });

  it('should start every nation with the same course', () => {
    expect(NATIONS).toHaveLength(8);
    for (const nation of NATIONS)
      expect(nation).toMatchObject({
        stance: 'hedge',
        modelProgramme: 'adapt',
        dataLaw: 'residency',
      });
  });

  it('should say how close every two nations are', () => {
    const pairs = new Set(SCENARIO.relations.map(({ pair }) => [...pair].sort().join(' ')));
    expect(pairs.size).toBe((8 * 7) / 2);
    expect(SCENARIO.relations).toHaveLength(pairs.size);
  });

  it('should show the superpowers after the nations', () => {
    const superpowers = SCENARIO.countries.slice(NATIONS.length);
    expect(superpowers.map(({ id, role }) => [id, role])).toEqual([
      ['USA', 'superpower'],
      ['CHN', 'superpower'],
    ]);
  });

  it('should say of every figure where it comes from', () => {
    for (const figure of NATIONS.flatMap(figuresOf)) {
      expect(figure.source.publisher).not.toBe('');
      expect(figure.basis === 'tuned').toBe(
        figure.source.publisher === 'Own Bearings' && figure.source.title.startsWith('Balance'),
      );
      expect(figure.year).toBeLessThanOrEqual(2026);
    }
  });

  it('should draw a budget that was read on a page, and half a year of it', () => {
    expect(NATIONS[0]?.figures.budgetUsdBn).toMatchObject({ value: 3.4, basis: 'retrieved' });
  });

  it('should begin with the framework contract of 260,000 GPUs', () => {
    const [contract] = SCENARIO.contracts;
    expect(contract).toMatchObject({ buyer: 'KOR', seller: 'USA', gpus: 260_000 });
    expect(contract?.shares.map(({ id, gpus, government }) => [id, gpus, government])).toEqual([
      ['government', 50_000, true],
      ['naver', 60_000, false],
      ['samsung', 50_000, false],
      ['sk', 50_000, false],
      ['hyundai', 50_000, false],
    ]);
    expect(contract?.lastHalfYear).toBe(9);
    expect(contract!.gpus * contract!.priceUsdBnPerGpu).toBeCloseTo(10, 1);
  });

  it('should come in a long, a short and a class course with medals of their own', () => {
    expect(SCENARIO.variants.map(({ id, turns }) => [id, turns])).toEqual([
      ['full', 20],
      ['short', 8],
      ['rounds', 20],
    ]);
    const [full, short] = SCENARIO.variants.map(({ medals }) => medals.KOR!);
    expect(full).not.toEqual(short);
  });

  it.each(TEXT_LANGUAGES)('should be written in %s throughout', (language) => {
    const script = { en: /[A-Za-z]/, ko: /[가-힣]|^[A-Z]{2,4}$/ }[language];
    const texts = proseOf(SCENARIO).map((text) => text[language]);
    expect(texts.length).toBeGreaterThan(60);
    expect(texts.filter((text) => text === undefined || !script.test(text))).toEqual([]);
  });

  it('should speak to its player politely in Korean', () => {
    const { briefing, question, goal, debriefQuestions } = SCENARIO.texts;
    const sentences = [briefing, question, goal!, ...debriefQuestions].flatMap(({ ko }) =>
      ko.split(/(?<=[.?!])\s+/),
    );
    expect(sentences.filter((sentence) => !/(니다|니까|시오)[.?]$/.test(sentence))).toEqual([]);
  });
});
