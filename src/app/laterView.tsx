// A view of a piece that is fetched when it is first shown.

import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import {
  broughtView,
  hasPiece,
  loadPiece,
  type PieceName,
  type Pieces,
  prefetchPiece,
  waiting,
} from './pieces';

type Missing = () => preact.JSX.Element | null;

/** Shows nothing until the piece is there, and `missing` while that waits for the network; `find` gives the view then. */
export function laterComponent(
  piece: PieceName,
  find: () => ComponentType<object>,
  missing: Missing = () => null,
  bring: (piece: PieceName) => Promise<void> = loadPiece,
): ComponentType<object> {
  return function Later(props: object) {
    const isHere = hasPiece(piece);
    useEffect(() => {
      if (!isHere) void bring(piece);
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

/** The view of this name once its piece is there, for what nobody waits for: where the piece does not come, nothing is said. */
export function quietView<N extends keyof Pieces>(name: N, piece: PieceName): Pieces[N] {
  const find = () => broughtView(name) as ComponentType<object>;
  return laterComponent(piece, find, () => null, prefetchPiece) as unknown as Pieces[N];
}
