// Words at the ends of lines have the room that the longest of them needs, in either script.

import { describe, expect, it } from 'vitest';
import { type ChartLine, labelWidth } from '../../../src/ui/charts/worldLine';

function lineOf(label: string, look: ChartLine['look'] = 'other'): ChartLine {
  const country = { id: 'KOR', className: 'of-country-KOR', why: '@world.lines.KOR' };
  return { ...country, label, values: [1], look };
}

describe('the room of labels', () => {
  it('should be that of the longest', () => {
    const long = lineOf('United Kingdom 56');
    expect(labelWidth([lineOf('India 53'), long])).toBe(labelWidth([long]));
    expect(labelWidth([])).toBe(0);
  });

  it('should be wider for Hangul and for home', () => {
    expect(labelWidth([lineOf('대한민국')])).toBeGreaterThan(labelWidth([lineOf('Oman')]));
    expect(labelWidth([lineOf('Japan', 'home')])).toBeGreaterThan(labelWidth([lineOf('Japan')]));
  });
});
