// Compares the games of one engine with those of another, turn by turn.

/** The fewest games that count as a proof, and the fewest hashes in a game. */
export const FEWEST_GAMES = 200;
const FEWEST_TURNS = 4;

const HASH = /^[0-9a-f]{8,}$/;

/** A sentence on why these lines are no record of `count` different games, or undefined. */
export function judgeRecord(lines, count) {
  if (lines.length !== count) return `${lines.length} games instead of ${count}`;
  const games = lines.map((line) => line.split(' '));
  const broken = games.find(
    ([, ...hashes]) => hashes.length < FEWEST_TURNS || !hashes.every((hash) => HASH.test(hash)),
  );
  if (broken) return `game ${broken[0]} has no hash for every turn`;
  const ends = new Set(games.map((game) => game.at(-1)));
  return ends.size < count / 2 ? 'the games end alike' : undefined;
}

/** Where two games part: `{ game, turn, expected, found }` with the turn counted from 0, or undefined. */
function firstDifference(expectedLine, foundLine = '') {
  const [game, ...expected] = expectedLine.split(' ');
  const [, ...found] = foundLine.split(' ');
  const turns = Math.max(expected.length, found.length);
  for (let turn = 0; turn < turns; turn++) {
    if (expected[turn] !== found[turn]) {
      return { game, turn, expected: expected[turn] ?? 'none', found: found[turn] ?? 'none' };
    }
  }
  return undefined;
}

/** Games compared, hashes compared, and every game that differs at its first differing turn. */
export function compareRecords(expectedLines, foundLines) {
  const differences = expectedLines
    .map((line, index) => firstDifference(line, foundLines[index]))
    .filter((difference) => difference !== undefined);
  const hashes = expectedLines.reduce((sum, line) => sum + line.split(' ').length - 1, 0);
  return { games: expectedLines.length, hashes, differences };
}
