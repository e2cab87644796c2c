// Puts a copy of a part of the page where printers find it while it is printed, because of a dialog only one page is printed.

import { useEffect, useRef } from 'preact/hooks';

const CLASS = 'print-copy';

function removeCopy(): void {
  for (const copy of document.querySelectorAll(`.${CLASS}`)) copy.remove();
}

/** While the component is shown, `book` is what is printed, by the button or by the browser's own command. */
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
