// A text whose numbers roll to their new values during the passage between turns; screen readers get the new text at once.

import { useRef } from 'preact/hooks';
import { passage, rolled } from '../chart/passage';
import { rolledText, type Told, type Write } from './rolledText';

export interface RollingProps {
  /** The numbers of the text; none where it is words alone. */
  readonly of: readonly number[];
  readonly write: Write;
}

export function Rolling({ of, write }: RollingProps) {
  const now: Told = { of, text: write(...of) };
  const old = useRef(now);
  if (passage.value === null) old.current = now;
  const { text } = now;
  const shown =
    old.current.text === text ? text : rolledText(old.current, now, write, rolled.value);
  if (shown === text) return <>{text}</>;
  return (
    <span class="rolling">
      <span class="rolling-true">{text}</span>
      <span aria-hidden="true">{shown}</span>
    </span>
  );
}
