// The picture of a QR code shows the very cells of its text, with an edge that a camera needs, and says what it is.

import { cleanup, render, screen } from '@testing-library/preact';
import { encode } from 'uqr';
import { afterEach, describe, expect, it } from 'vitest';
import { qrCells, QrPicture } from '../../../src/ui/hud/controls/qrPicture';

const ADDRESS = 'https://example.org/own-bearings/#play?s=korea-260000-gpus&seed=7';
const QUIET = 4;

/** The dark cells that a path fills, row by row. */
function drawn({ size, path }: { readonly size: number; readonly path: string }): boolean[][] {
  const rows = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\1z/g))
    rows[Number(y)]!.fill(true, Number(x), Number(x) + Number(width));
  return rows;
}

afterEach(cleanup);

describe('the picture of a QR code', () => {
  it.each(['A', ADDRESS, '자주 항로', 'x'.repeat(1000)])('should show the cells of %j', (text) => {
    const cells = qrCells(text)!;
    const { data } = encode(text, { ecc: 'L', boostEcc: true, border: QUIET });
    expect(drawn(cells)).toEqual(data);
  });

  it('should have an edge of four light cells, and a finder in three corners', () => {
    const rows = drawn(qrCells(ADDRESS)!);
    const inner = rows.slice(QUIET, -QUIET).map((row) => row.slice(QUIET, -QUIET));
    const isEdgeLight = rows.every((row, y) =>
      row.every((isDark, x) => !isDark || inner[y - QUIET]?.[x - QUIET] !== undefined),
    );
    expect(isEdgeLight).toBe(true);
    const corners = [inner[0]!, inner.at(-1)!].flatMap((row) => [row.slice(0, 7), row.slice(-7)]);
    expect(corners.map((corner) => corner.every(Boolean))).toEqual([true, true, true, false]);
  });

  it('should be a picture with a name', () => {
    render(<QrPicture text={ADDRESS} label="The link to the class" />);
    expect(screen.getByRole('img', { name: 'The link to the class' })).toBeTruthy();
  });

  it('should draw nothing where the text is too long for any code', () => {
    const { container } = render(<QrPicture text={'x'.repeat(3000)} label="Too long" />);
    expect(container.innerHTML).toBe('');
  });
});
