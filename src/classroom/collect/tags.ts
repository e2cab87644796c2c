// The text of a web page without its tags, in slices; in web pages codes are between tags.

/** Characters that are looked at at a time, up to the last tag that ends in them. */
const SLICE = 64 * 1024;
const PAGE = /^\s*<(?:!doctype|html|head|body|div|p|span)\b/i;
const FIRST_CHARACTERS = 1000;

/** A text that is no web page stays as it is. */
export async function withoutTags(text: string, rest: () => Promise<void> | void): Promise<string> {
  if (!PAGE.test(text.slice(0, FIRST_CHARACTERS))) return text;
  const parts: string[] = [];
  for (let from = 0; from < text.length; ) {
    const slice = text.slice(from, from + SLICE);
    const part = slice.slice(0, slice.lastIndexOf('>') + 1) || slice;
    parts.push(part.replace(/<[^<>]*>/g, '\n'));
    from += part.length;
    await rest();
  }
  return parts.join('');
}
