// Files that are dropped anywhere on a page, unless a part of the page has taken them.

import { useLayoutEffect, useRef } from 'preact/hooks';

/** As long as the component is shown; files that are dropped beside everything are not opened by the browser either. */
export function useDrops(onDrop: (event: DragEvent) => void): void {
  const latest = useRef(onDrop);
  latest.current = onDrop;
  useLayoutEffect(() => {
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      if (event.defaultPrevented) return;
      event.preventDefault();
      latest.current(event);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
    };
  }, []);
}
