// Which letters a font draws: its character map, as every font has it for the letters of the basic plane (format 4).

function tableAt(font, wanted) {
  for (let row = 12; row < 12 + 16 * font.readUInt16BE(4); row += 16)
    if (font.toString('latin1', row, row + 4) === wanted) return font.readUInt32BE(row + 8);
  throw new Error(`The font has no table ${wanted}.`);
}

function basicMapAt(font) {
  const maps = tableAt(font, 'cmap');
  for (let row = maps + 4; row < maps + 4 + 8 * font.readUInt16BE(maps + 2); row += 8) {
    const start = maps + font.readUInt32BE(row + 4);
    if (font.readUInt16BE(start) === 4) return start;
  }
  throw new Error('The font has no map of the basic plane.');
}

/** Whether a font (not compressed) draws a letter. */
export function drawnBy(font) {
  const start = basicMapAt(font);
  const bytes = font.readUInt16BE(start + 6);
  const field = (row, at) => font.readUInt16BE(start + 14 + row * bytes + at + (row > 0 ? 2 : 0));
  return (letter) => {
    const code = letter.codePointAt(0);
    let at = 0;
    while (at < bytes && field(0, at) < code) at += 2;
    if (at >= bytes || field(1, at) > code) return false;
    const offset = field(3, at);
    if (offset === 0) return ((code + field(2, at)) & 0xffff) !== 0;
    const place = start + 16 + 3 * bytes + at + offset + 2 * (code - field(1, at));
    return font.readUInt16BE(place) !== 0;
  };
}
