// Zips as learning platforms make them, and as nobody should.

import { zipSync, type Zippable } from 'fflate';

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new TextEncoder().encode(text));
}

/** A file as a browser hands it over. */
export function fileOf(name: string, content: string | Uint8Array): File {
  const bytes = typeof content === 'string' ? bytesOf(content) : new Uint8Array(content);
  return new File([bytes], name);
}

/** A zip of texts or bytes by their names. */
export function zipOf(entries: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const packed: Zippable = {};
  for (const [name, content] of Object.entries(entries))
    packed[name] = typeof content === 'string' ? bytesOf(content) : content;
  return zipSync(packed);
}
