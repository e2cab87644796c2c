// When rows change places while a turn passes, they slide, and a row that becomes marked lights up.

import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { PASSAGE_MS, passage } from '../chart/passage';

interface Stand {
  readonly top: number;
  readonly isMarked: boolean;
}

function standOf(row: HTMLElement): Stand {
  return { top: row.offsetTop, isMarked: row.classList.contains('is-limit') };
}

function move(row: HTMLElement, from: Stand, to: Stand, pace: number): void {
  const timing = {
    duration: (PASSAGE_MS.rollFrom - PASSAGE_MS.change) * pace,
    easing: 'ease-in-out',
  };
  const way = `translateY(${from.top - to.top}px)`;
  if (from.top !== to.top) row.animate([{ transform: way }, { transform: 'none' }], timing);
  if (!to.isMarked || from.isMarked) return;
  const light = { boxShadow: 'inset 0 0 0 3px var(--bad)' };
  row.animate([light, light, { boxShadow: 'inset 0 0 0 0 var(--bad)' }], {
    ...timing,
    duration: 2 * timing.duration,
  });
}

/** Watches the rows of a list by their `data-row`. */
export function useSlidingRows(list: RefObject<HTMLElement | null>): void {
  const stands = useRef(new Map<string, Stand>());
  const now = passage.value;
  useLayoutEffect(() => {
    const rows = now === null ? [] : [...(list.current?.children ?? [])];
    const old = stands.current;
    stands.current = new Map();
    for (const row of rows as HTMLElement[]) {
      const name = row.dataset['row'] ?? '';
      const to = standOf(row);
      const from = old.get(name);
      if (from !== undefined) move(row, from, to, now?.pace ?? 1);
      stands.current.set(name, to);
    }
  }, [now?.stage]);
}
