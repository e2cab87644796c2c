// Settles by computation what axe leaves open about contrast: text over gradients, pictures and overlays.

import type { Page } from '@playwright/test';

/** Least contrast of text, and of large text, by WCAG 2 level AA. */
const LEAST = { text: 4.5, large: 3 } as const;

/** Those of the elements whose middle a box around them cuts off: axe takes what lies there for their ground. */
export function findCutOff(page: Page, selectors: readonly string[]): Promise<string[]> {
  return page.evaluate(
    (wanted) => {
      const isCutOff = (selector: string): boolean => {
        const element = document.querySelector(selector);
        if (element === null) return false;
        const { left, top, width, height } = element.getBoundingClientRect();
        const [x, y] = [left + width / 2, top + height / 2];
        for (let box = element.parentElement; box !== null; box = box.parentElement) {
          if (getComputedStyle(box).overflow === 'visible') continue;
          const room = box.getBoundingClientRect();
          if (x < room.left || x > room.right || y < room.top || y > room.bottom) return true;
        }
        return false;
      };
      return wanted.filter(isCutOff);
    },
    [...selectors],
  );
}

/**
 * Measures each element's text against every colour that may lie behind it: the nearest opaque background and
 * all stops of gradients on the way there. Returns a line for each that falls short or has no ground at all.
 */
export function unsettledContrast(page: Page, selectors: readonly string[]): Promise<string[]> {
  return page.evaluate(
    ({ wanted, least }) => {
      type Colour = readonly [number, number, number, number];
      /** Browsers give computed colours as `rgb(…)` with bytes, or as `color(srgb …)` with shares. */
      const parse = (text: string): Colour => {
        const numbers = text.match(/[\d.]+/g)?.map(Number) ?? [];
        const size = text.startsWith('color(') ? 255 : 1;
        const [r = 0, g = 0, b = 0, a = 1] = numbers;
        return [r * size, g * size, b * size, a];
      };
      const over = (top: Colour, under: Colour): Colour => {
        const mix = (i: 0 | 1 | 2) => top[i] * top[3] + under[i] * (1 - top[3]);
        return [mix(0), mix(1), mix(2), 1];
      };
      const light = ([r, g, b]: Colour): number => {
        const part = (value: number) => {
          const share = value / 255;
          return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        };
        return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
      };
      const ratio = (a: Colour, b: Colour): number => {
        const [high, low] = [light(a), light(b)].sort((x, y) => y - x);
        return (high! + 0.05) / (low! + 0.05);
      };
      const liesOn = (element: Element, shape: Element): boolean => {
        const { left, width } = element.getBoundingClientRect();
        const ground = shape.getBoundingClientRect();
        return left + width / 2 >= ground.left && left + width / 2 <= ground.right;
      };
      /** Colours that may lie directly behind an element, nearest first, until one is opaque. */
      const grounds = (element: Element): Colour[] => {
        const veils: Colour[] = [];
        const shape = element instanceof SVGTextElement ? element.previousElementSibling : null;
        if (shape instanceof SVGCircleElement && liesOn(element, shape))
          return [parse(getComputedStyle(shape).fill)];
        for (let at: Element | null = element; at !== null; at = at.parentElement) {
          const style = getComputedStyle(at);
          const stops = style.backgroundImage.match(/rgba?\([^)]*\)/g)?.map(parse) ?? [];
          const solid = stops.filter((stop) => stop[3] === 1);
          const colour = parse(style.backgroundColor);
          const settle = (ground: Colour) =>
            veils.reduceRight((under, veil) => over(veil, under), ground);
          if (solid.length > 0 && /gradient/.test(style.backgroundImage))
            return [...solid, ...(colour[3] === 1 ? [colour] : [])].map(settle);
          if (colour[3] === 1) return [settle(colour)];
          if (colour[3] > 0) veils.push(colour);
        }
        return [];
      };
      const check = (selector: string): string[] => {
        const element = document.querySelector(selector);
        if (element === null) return [];
        const style = getComputedStyle(element);
        const isDrawn = element instanceof SVGElement;
        const ink = parse(isDrawn ? style.fill : style.color);
        const size = Number.parseFloat(style.fontSize);
        const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
        const found = grounds(element);
        if (found.length === 0) return [`no ground: ${selector}`];
        const worst = Math.min(...found.map((ground) => ratio(over(ink, ground), ground)));
        const wantedRatio = isLarge ? least.large : least.text;
        return worst >= wantedRatio
          ? []
          : [`contrast ${worst.toFixed(2)}: ${selector} ${element.outerHTML.slice(0, 120)}`];
      };
      return wanted.flatMap(check);
    },
    { wanted: [...selectors], least: LEAST },
  );
}
