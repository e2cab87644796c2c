// Which compression a browser accepts, and how it is done.

import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Above 6 brotli takes twice the time to save one more hundredth. */
const QUALITY = 6;
/** Smaller files fit into one packet either way. */
const SMALLEST_BYTES = 1024;

const compressByBrotli = promisify(brotliCompress);
const compressByGzip = promisify(gzip);

/** In the order in which they are preferred. */
const ENCODERS = {
  br: (bytes) =>
    compressByBrotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gzip: (bytes) => compressByGzip(bytes, { level: QUALITY }),
};

/** How much the browser wants each encoding, 0 to 1, by its header `Accept-Encoding`. */
function readWishes(header) {
  return new Map(
    header.split(',').map((entry) => {
      const [name, ...options] = entry.split(';').map((part) => part.trim().toLowerCase());
      const weight = options.find((option) => option.startsWith('q='));
      return [name, weight === undefined ? 1 : Number(weight.slice(2)) || 0];
    }),
  );
}

/** The encoding that is wanted most, brotli where two are equal; undefined for none. */
export function chooseEncoding(header = '') {
  const wishes = readWishes(header);
  const wishFor = (name) => wishes.get(name) ?? wishes.get('*') ?? 0;
  const [best] = Object.keys(ENCODERS).sort((a, b) => wishFor(b) - wishFor(a));
  return wishFor(best) > 0 ? best : undefined;
}

/** The compressed bytes, or undefined where that would not make them fewer. */
export async function compress(bytes, encoding) {
  if (bytes.length < SMALLEST_BYTES) return undefined;
  const packed = await ENCODERS[encoding](bytes);
  return packed.length < bytes.length ? packed : undefined;
}
