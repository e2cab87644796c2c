// What the page needs to know about a language that it speaks.

import type { Catalogue, EnglishParts, MessagePart } from './messageKeys';

/** A larger unit for counts from some number on. */
interface CountUnit {
  readonly from: number;
  /** Its message: `unit.countLarge` or `unit.countSmall`. */
  readonly unit: 'countLarge' | 'countSmall';
  readonly size: number;
}

export interface PageLanguage {
  /** The name of the language in itself. */
  readonly name: string;
  /** The locale by which the browser writes days and times, and messages count. */
  readonly locale: string;
  /** The characters before decimals and between thousands. */
  readonly marks: { readonly decimal: string; readonly group: string };
  /** The plural rules of Unicode. Where they are left out the browser is asked, which takes time if the first screen needs them. */
  readonly countForm?: (count: number) => Intl.LDMLPluralRule;
  /** The larger units of counts, the largest first. */
  readonly counts: readonly CountUnit[];
  /** The unit of `unit.usdBn` as a part of a billion; and whether less than a tenth of a billion is told in millions. */
  readonly money: { readonly unitsPerUsdBn: number; readonly hasMillions: boolean };
  /** The style sheet of its fonts where they are not Latin, under the name that the build knows, and how it is fetched. */
  readonly letters?: { readonly file: string; readonly load: () => Promise<unknown> };
  /** Some of its messages in simple words, for younger readers; fetched when they are wanted. */
  readonly simple?: () => Promise<{ readonly messages: Catalogue }>;
  /** Its messages, with the same parts as English. */
  readonly parts: {
    readonly [P in MessagePart]: () => Promise<{
      readonly messages: Readonly<Record<keyof EnglishParts[P], string>>;
    }>;
  };
}
