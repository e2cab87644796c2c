// Texts as they may stand between the tags of a page without ending them.

/** What ends a script, and what keeps its end from being found. */
const TAG_LIKE = /<(?=!--|\/script)/gi;

/** Code with the same meaning: what looks like a tag can only stand in strings and patterns of it. */
export function codeInPage(code: string): string {
  return code.replace(TAG_LIKE, '\\x3C');
}

/** The same values as JSON, which has that sign in strings alone. */
export function jsonInPage(json: string): string {
  return json.replaceAll('<', '\\u003c');
}

/** A text in double quotes, as an attribute has it. */
export function quoted(text: string): string {
  return `"${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`;
}
