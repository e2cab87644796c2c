// Gives a font another name: a changed font may not carry a name that its makers keep for their own (SIL OFL 1.1, 3).

/** Ids of a font's texts: what it says of its rights and its axes stays, what it is called is set anew. */
const isKept = (id) => id === 0 || id === 13 || id === 14 || id >= 256;
const WINDOWS = { platform: 3, encoding: 1, language: 0x409 };
const RECORD_BYTES = 12;

function tablesOf(font) {
  return Array.from({ length: font.readUInt16BE(4) }, (_, at) => {
    const row = 12 + 16 * at;
    const start = font.readUInt32BE(row + 8);
    const tag = font.toString('latin1', row, row + 4);
    return { tag, body: font.subarray(start, start + font.readUInt32BE(row + 12)) };
  });
}

/** The texts of a `name` table that are written for Windows, in UTF-16. */
function textsOf(table) {
  const first = table.readUInt16BE(4);
  const rows = Array.from({ length: table.readUInt16BE(2) }, (_, at) => 6 + RECORD_BYTES * at);
  const mine = rows.filter((row) => table.readUInt16BE(row) === WINDOWS.platform);
  return new Map(
    mine.map((row) => {
      const start = first + table.readUInt16BE(row + 10);
      const body = Buffer.from(table.subarray(start, start + table.readUInt16BE(row + 8)));
      return [table.readUInt16BE(row + 6), body.swap16().toString('utf16le')];
    }),
  );
}

function makeNames(texts) {
  const rows = [...texts].sort(([a], [b]) => a - b);
  const bodies = rows.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  const head = Buffer.alloc(6 + RECORD_BYTES * rows.length);
  head.writeUInt16BE(rows.length, 2);
  head.writeUInt16BE(head.length, 4);
  let start = 0;
  rows.forEach(([id], at) => {
    const { platform, encoding, language } = WINDOWS;
    const fields = [platform, encoding, language, id, bodies[at].length, start];
    fields.forEach((field, i) => head.writeUInt16BE(field, 6 + RECORD_BYTES * at + 2 * i));
    start += bodies[at].length;
  });
  return Buffer.concat([head, ...bodies]);
}

function checksum(body) {
  const whole = Buffer.concat([body, Buffer.alloc((4 - (body.length % 4)) % 4)]);
  let sum = 0;
  for (let at = 0; at < whole.length; at += 4) sum = (sum + whole.readUInt32BE(at)) >>> 0;
  return sum;
}

function makeFont(head, tables) {
  const rows = Buffer.alloc(16 * tables.length);
  const bodies = [];
  let start = 12 + rows.length;
  tables.forEach(({ tag, body }, at) => {
    rows.write(tag, 16 * at, 'latin1');
    [checksum(body), start, body.length].forEach((field, i) =>
      rows.writeUInt32BE(field, 16 * at + 4 * (i + 1)),
    );
    const padded = Buffer.concat([body, Buffer.alloc((4 - (body.length % 4)) % 4)]);
    bodies.push(padded);
    start += padded.length;
  });
  return Buffer.concat([head, rows, ...bodies]);
}

/** The same font under another family's name; `style` tells its weights apart. */
export function renameFont(font, family, style) {
  const tables = tablesOf(font).map(({ tag, body }) => {
    if (tag !== 'name') return { tag, body };
    const kept = [...textsOf(body)].filter(([id]) => isKept(id));
    const full = `${family} ${style}`;
    const postScript = full.replaceAll(' ', '');
    const called = [family, style, `${full}; subset`, full, postScript];
    const ids = [1, 2, 3, 4, 6];
    const names = new Map([...kept, ...ids.map((id, at) => [id, called[at]])]);
    return { tag, body: makeNames(names) };
  });
  return makeFont(font.subarray(0, 12), tables);
}
