// The width of a chart on the page, so that its words keep their size.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** `first` is the width before the page has measured the chart. */
export function useWidth(first: number) {
  const element = useRef<SVGSVGElement>(null);
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const observer = new ResizeObserver(() => setWidth(current.clientWidth || first));
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return { element, width };
}
