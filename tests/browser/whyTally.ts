// Counts what the crawler has found, by area and by kind, and names the areas where numbers are still bare.

import { KINDS, type KindName } from './whyKinds';
import { type Found, isBare, isNumber } from './whyScan';

interface Count {
  numbers: number;
  readonly bare: Set<string>;
}

export class Tally {
  private readonly areas = new Map<string, Count>();
  private readonly kinds = new Map<KindName, number>();

  /** Takes in what was found on a screen; `only` keeps to some regions of it. */
  add(screen: string, found: readonly Found[], only?: readonly string[]): void {
    for (const each of found) {
      if (only !== undefined && !only.includes(each.region)) continue;
      for (const kind of each.kinds) this.kinds.set(kind, (this.kinds.get(kind) ?? 0) + 1);
      if (!isNumber(each)) continue;
      const area =
        each.region === 'page' || only?.length === 1 ? screen : `${screen}: ${each.region}`;
      const count = this.areas.get(area) ?? { numbers: 0, bare: new Set() };
      this.areas.set(area, count);
      count.numbers += 1;
      if (isBare(each)) count.bare.add(each.text.trim());
    }
  }

  bareAreas(): string[] {
    return [...this.areas].filter(([, { bare }]) => bare.size > 0).map(([area]) => area);
  }

  /** Every bare text, with where it stands. */
  bareTexts(): string[] {
    return [...this.areas].flatMap(([area, { bare }]) =>
      [...bare].map((text) => `${area} | ${text}`),
    );
  }

  print(): void {
    const rows = [...this.areas];
    const all = rows.reduce((sum, [, { numbers }]) => sum + numbers, 0);
    const bare = rows.reduce((sum, [, count]) => sum + count.bare.size, 0);
    const areas = rows.map(
      ([area, count]) =>
        `  ${area}: ${count.numbers}${count.bare.size > 0 ? `, bare ${count.bare.size}` : ''}`,
    );
    const kinds = (Object.keys(KINDS) as KindName[]).map(
      (name) => `  ${name}: ${this.kinds.get(name) ?? 0} (${KINDS[name].reason})`,
    );
    console.log(
      [
        `${all} texts with numbers in ${rows.length} areas, ${bare} of them bare`,
        ...areas,
        'digits that are no numbers of the game:',
        ...kinds,
      ].join('\n'),
    );
  }
}
