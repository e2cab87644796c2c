// The code that is made from the description of the state, by file.

import { blankCode } from './blankCode';
import { copyCode } from './copyCode';
import { hashCode } from './hashCode';
import { publicCode } from './publicCode';
import { signedCode } from './signedCode';

/** By path from the root of the project. */
export const STATE_CODE = {
  'src/engine/made/blank.ts': blankCode,
  'src/engine/made/copy.ts': copyCode,
  'src/engine/made/hash.ts': hashCode,
  'src/engine/made/public.ts': publicCode,
  'src/engine/made/signed.ts': signedCode,
} as const satisfies Readonly<Record<string, () => string>>;
