// Puts a copy of a part of the page where printers find it, for as long as is printed: a dialog prints one page only.

import { useEffect, useRef } from 'preact/hooks';

const CLASS = 'print-copy';

function removeCopy(): void {
  for (const copy of document.querySelectorAll(`.${CLASS}`)) copy.remove();
}

/** `book` is what is printed, by the button or by the browser's own command, while the component is shown. */
export function usePrinting() {
  const book = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const copy = () => {
      removeCopy();
      const { current } = book;
      if (current === null) return;
      const paper = document.createElement('div');
      paper.className = CLASS;
      paper.append(current.cloneNode(true));
      document.body.append(paper);
    };
    window.addEventListener('beforeprint', copy);
    window.addEventListener('afterprint', removeCopy);
    return () => {
      window.removeEventListener('beforeprint', copy);
      window.removeEventListener('afterprint', removeCopy);
      removeCopy();
    };
  }, []);
  return { book, print: () => window.print() };
}
