// A text whose numbers roll to their new values during the passage between turns; screen readers get the new text at once.

import { useRef } from 'preact/hooks';
import { passage, rolled } from '../chart/passage';
import { rolledText } from './rolledText';

export function Rolling({ text }: { readonly text: string }) {
  const old = useRef(text);
  if (passage.value === null) old.current = text;
  const shown = old.current === text ? text : rolledText(old.current, text, rolled.value);
  if (shown === text) return <>{text}</>;
  return (
    <span class="rolling">
      <span class="rolling-true">{text}</span>
      <span aria-hidden="true">{shown}</span>
    </span>
  );
}
