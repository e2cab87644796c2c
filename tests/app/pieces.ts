// The pieces of the page as its start makes them known, the language apart, which a test speaks by itself.

/** Of the modules as they are now: a test may have begun them anew. */
export async function knowPieces(): Promise<void> {
  const { knowPieces: know } = await import('../../src/app/pieces');
  const { PIECES } = await import('../../src/app/pieceTable');
  const nothing = { files: () => [], bring: () => Promise.resolve() };
  know({ ...PIECES, language: nothing });
}
