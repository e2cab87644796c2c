// JSON as people write it: in one line where it fits, else a line for each part.

const WIDEST = 96;
const STEP = '  ';

/** A value in one line, with blanks where a writer would put them. */
export function inOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(', ')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, part]) => `"${name}": ${inOneLine(part)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

function between(open: string, parts: readonly string[], close: string, indent: string): string {
  const lines = parts.map((part) => `${indent}${STEP}${part}`);
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}

function written(value: unknown, indent: string, before: number): string {
  const line = inOneLine(value);
  if (indent.length + before + line.length <= WIDEST) return line;
  if (Array.isArray(value))
    return between(
      '[',
      value.map((part) => written(part, indent + STEP, 0)),
      ']',
      indent,
    );
  if (value === null || typeof value !== 'object') return line;
  const fields = Object.entries(value).map(([name, part]) => {
    const head = `"${name}": `;
    return head + written(part, indent + STEP, head.length);
  });
  return between('{', fields, '}', indent);
}

/** A field with its value, as it stands in an object. */
export function writtenField(name: string, value: unknown): string {
  const head = `"${name}": `;
  return head + written(value, '', head.length);
}
