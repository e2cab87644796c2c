// A text, such as an address, as a QR code for the cameras of those in the room.

import { useMemo } from 'preact/hooks';
import { encode } from 'uqr';

export interface QrPictureProps {
  readonly text: string;
  /** What the picture says, for those who do not see it. */
  readonly label: string;
}

/** The cells on a square field with its quiet margin; the dark ones are one path. */
export interface QrCells {
  readonly size: number;
  readonly path: string;
}

/** The width of the quiet margin that the standard asks for. */
const QUIET_CELLS = 4;

/** Each run of dark cells in a row. */
function runsOf(row: readonly boolean[], y: number): string[] {
  return row.flatMap((isDark, x) => {
    if (!isDark || row[x - 1]) return [];
    const end = row.indexOf(false, x);
    return [`M${x} ${y}h${(end < 0 ? row.length : end) - x}v1H${x}z`];
  });
}

/** The cells of a text, with as much error correction as its size allows; null where it is too long for a code. */
export function qrCells(text: string): QrCells | null {
  try {
    const { data, size } = encode(text, { ecc: 'L', boostEcc: true, border: QUIET_CELLS });
    return { size, path: data.flatMap(runsOf).join('') };
  } catch {
    return null;
  }
}

/** Draws nothing where the text is too long: show the text itself beside it. */
export function QrPicture({ text, label }: QrPictureProps) {
  const cells = useMemo(() => qrCells(text), [text]);
  if (cells === null) return null;
  const { size, path } = cells;
  return (
    <svg class="qr-picture" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path class="qr-cells" d={path} />
    </svg>
  );
}
