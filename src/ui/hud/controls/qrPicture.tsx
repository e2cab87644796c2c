// A text as a picture that a camera reads.

import { encode } from 'uqr';

export interface QrPictureProps {
  readonly text: string;
  /** What a screen reader says of it. */
  readonly label: string;
}

export function QrPicture({ text, label }: QrPictureProps) {
  const { data, size } = encode(text, { ecc: 'L', border: 2 });
  const cells = data.flatMap((row, y) => row.map((on, x) => (on ? `M${x} ${y}h1v1h-1z` : '')));
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={cells.join('')} />
    </svg>
  );
}
