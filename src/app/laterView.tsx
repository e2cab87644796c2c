// A view of a piece that is fetched when it is first shown.

import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { broughtView, hasPiece, loadPiece, type PieceName, type Pieces, waiting } from './pieces';

type Missing = () => preact.JSX.Element | null;

/** Shows nothing until the piece is there, and `missing` while that waits for the network; `find` gives the view then. */
export function laterComponent(
  piece: PieceName,
  find: () => ComponentType<object>,
  missing: Missing = () => null,
): ComponentType<object> {
  return function Later(props: object) {
    const isHere = hasPiece(piece);
    useEffect(() => {
      if (!isHere) void loadPiece(piece);
    }, [isHere]);
    if (!isHere) return waiting.value.some((each) => each.piece === piece) ? missing() : null;
    const View = find();
    return <View {...props} />;
  };
}

/** The view of this name, as soon as its piece is there. */
export function laterView<N extends keyof Pieces>(
  name: N,
  piece: PieceName = 'later',
  missing?: Missing,
): Pieces[N] {
  const find = () => broughtView(name) as ComponentType<object>;
  return laterComponent(piece, find, missing) as unknown as Pieces[N];
}
