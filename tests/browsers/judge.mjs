// Whether games in several browsers went well and ended alike.

/**
 * What is wrong with a game beside the first one, in words, or undefined. A game is `{ fault }` when it broke off,
 * else `{ hash, score, complaints }`.
 */
export function faultOf(game, first) {
  if (game.fault) return game.fault;
  if (!/^[0-9a-f]{16}$/.test(game.hash)) return `there is no fingerprint but “${game.hash}”`;
  if (!/^\d+(\.\d+)?$/.test(game.score)) return `there is no score but “${game.score}”`;
  if (game.complaints.length > 0) return `the page complained: ${game.complaints.join('; ')}`;
  if (game.hash !== first.hash) return `it ended as ${game.hash}, not as ${first.hash}`;
  return game.score === first.score ? undefined : `it scored ${game.score}, not ${first.score}`;
}
