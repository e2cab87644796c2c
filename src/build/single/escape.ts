// Writes texts so that they cannot end the tag of a page in which they stand.

/** What would end a script, or hide its end. */
const TAG_LIKE = /<(?=!--|\/script)/gi;

/** Code with the same meaning. What looks like a tag can only be inside strings and patterns. */
export function codeInPage(code: string): string {
  return code.replace(TAG_LIKE, '\\x3C');
}

/** The same values as JSON, in which that sign only occurs in strings. */
export function jsonInPage(json: string): string {
  return json.replaceAll('<', '\\u003c');
}

/** A text in double quotes, as the value of an attribute. */
export function quoted(text: string): string {
  return `"${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`;
}
