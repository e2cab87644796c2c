// Writes data as JSON with one entry a line down to a given level, so that files can be read and compared.

function entriesOf(value: unknown): string[] | undefined {
  if (Array.isArray(value)) return value.map(() => '');
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.keys(value).map((name) => `${JSON.stringify(name)}: `);
}

/** The JSON text of plain data; what lies deeper than `levels` stays on the line of its entry. */
export function jsonLines(value: unknown, levels: number, indent = ''): string {
  const names = levels > 0 ? entriesOf(value) : undefined;
  if (names === undefined || names.length === 0) return JSON.stringify(value);
  const deeper = `${indent}  `;
  const parts = Object.values(value as object).map(
    (part, at) => `${deeper}${names[at]}${jsonLines(part, levels - 1, deeper)}`,
  );
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${parts.join(',\n')}\n${indent}${close}`;
}
