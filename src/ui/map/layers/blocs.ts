// The two superpowers, hatched in opposite directions and never filled, so that not only their colour tells them apart.

import type { CountryId } from '../../../types/names';
import { type Brush, hatch, onPlane } from './brush';

const HATCHES: Readonly<Record<CountryId, { colour: string; slope: 1 | -1 }>> = {
  CHN: { colour: 'rgb(173 74 48 / 55%)', slope: -1 },
  USA: { colour: 'rgb(62 84 110 / 55%)', slope: 1 },
};

export function paintBlocs(brush: Brush): void {
  const { context, data, picture } = brush;
  const blocs = picture.pins.filter(({ role }) => role === 'superpower');
  onPlane(brush, (pixel) => {
    const field = { left: -169, right: 191, top: -110, bottom: 60 };
    for (const { country } of blocs) {
      const path = data.outlineOf(country);
      const style = HATCHES[country] ?? HATCHES.USA;
      if (path) hatch(context, path, { ...style, gap: 8 * pixel, width: 1.6 * pixel }, field);
    }
  });
}
