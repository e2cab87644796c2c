// What the page needs to know of a language that it speaks.

import type { EnglishParts, MessagePart } from './messageKeys';

/** A larger unit in which counts are given from some number on. */
interface CountUnit {
  readonly from: number;
  /** Its message, `unit.countLarge` or `unit.countSmall`. */
  readonly unit: 'countLarge' | 'countSmall';
  readonly size: number;
}

export interface PageLanguage {
  /** In itself. */
  readonly name: string;
  /** By which the browser writes days and times, and messages count. */
  readonly locale: string;
  /** What stands in its numbers before the decimals and between the thousands. */
  readonly marks: { readonly decimal: string; readonly group: string };
  /** How things are counted, by the rules of Unicode. Left out, the browser is asked, which costs time where the first screen counts. */
  readonly countForm?: (count: number) => Intl.LDMLPluralRule;
  /** The larger units of counts, the largest first. */
  readonly counts: readonly CountUnit[];
  /** What `unit.usdBn` counts in, as parts of a billion; and whether less than a tenth of one is told in millions. */
  readonly money: { readonly unitsPerUsdBn: number; readonly hasMillions: boolean };
  /** The sheet of its letters where they are not Latin, as the build names it, and how it is fetched. */
  readonly letters?: { readonly file: string; readonly load: () => Promise<unknown> };
  /** Its messages: as many in each part as English has there. */
  readonly parts: {
    readonly [P in MessagePart]: () => Promise<{
      readonly messages: Readonly<Record<keyof EnglishParts[P], string>>;
    }>;
  };
}
