// What an author can get wrong in measured series.

import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../src/files';
import { KOREA, KOREA_OPTIONS } from './texts';

const CHIPS = {
  value: 3.8,
  unit: 'million H100e',
  year: 2024,
  confidence: 'medium',
  basis: 'retrieved',
  source: { title: 'A count', publisher: 'Nobody', date: '2024' },
};

type Series = { series: string; points: { halfYear: number; figure: object }[] };

function issuesWith(measured: readonly Series[]): string[] {
  const text = JSON.stringify({ ...(JSON.parse(KOREA) as object), measured });
  const read = parseScenario(text, KOREA_OPTIONS);
  return read.ok ? [] : read.error.map(({ code, path }) => `${code} at ${path.join('.')}`);
}

function chips(...points: (readonly [number, object])[]): Series {
  return {
    series: 'worldChips',
    points: points.map(([halfYear, change]) => ({ halfYear, figure: { ...CHIPS, ...change } })),
  };
}

describe('measured series', () => {
  it('should be taken in the order of time with their sources', () => {
    expect(issuesWith([chips([-4, {}], [-3, { confidence: 'low' }])])).toEqual([]);
  });

  it('should be in the unit of the series', () => {
    expect(issuesWith([chips([-4, { unit: 'FLOP' }])])).toEqual([
      'wrongUnit at measured.0.points.0.figure.unit',
    ]);
  });

  it('should rise in time', () => {
    expect(issuesWith([chips([-4, {}], [-4, {}])])).toEqual([
      'wrongOrder at measured.0.points.1.halfYear',
    ]);
  });

  it('should say how an estimate was made', () => {
    expect(issuesWith([chips([-4, { basis: 'estimated' }])])).toEqual([
      'noDerivation at measured.0.points.0.figure',
    ]);
  });

  it('should stand once', () => {
    expect(issuesWith([chips([-4, {}]), chips([-3, {}])])).toEqual([
      'repeatedId at measured.1.series',
    ]);
  });
});
