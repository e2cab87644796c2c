// Counts what the crawler has found, by area and by kind, and names the areas where numbers are still bare.

import { KINDS, type KindName } from './whyKinds';
import { type Found, isBare, isNumber } from './whyScan';

interface Count {
  /** Each once, however often the walk comes by. */
  readonly numbers: Set<string>;
  readonly bare: Set<string>;
}

export class Tally {
  private readonly areas = new Map<string, Count>();
  private readonly kinds = new Map<KindName, Set<string>>();

  /** Takes in what was found on a screen. */
  add(screen: string, found: readonly Found[]): void {
    for (const each of found) {
      const area = each.region === 'page' ? screen : `${screen}: ${each.region}`;
      const words = `${each.why} ${each.text.trim()}`;
      for (const kind of each.kinds)
        this.kinds.set(kind, (this.kinds.get(kind) ?? new Set()).add(`${area} ${words}`));
      if (!isNumber(each)) continue;
      const count = this.areas.get(area) ?? { numbers: new Set(), bare: new Set() };
      this.areas.set(area, count);
      count.numbers.add(words);
      if (isBare(each)) count.bare.add(each.text.trim());
    }
  }

  /** Every bare text, with where it stands. */
  bareTexts(): string[] {
    return [...this.areas].flatMap(([area, { bare }]) =>
      [...bare].map((text) => `${area} | ${text}`),
    );
  }

  print(): void {
    const rows = [...this.areas];
    const all = rows.reduce((sum, [, { numbers }]) => sum + numbers.size, 0);
    const bare = rows.reduce((sum, [, count]) => sum + count.bare.size, 0);
    const areas = rows.map(
      ([area, count]) =>
        `  ${area}: ${count.numbers.size}${count.bare.size > 0 ? `, bare ${count.bare.size}` : ''}`,
    );
    const kinds = (Object.keys(KINDS) as KindName[]).map(
      (name) => `  ${name}: ${this.kinds.get(name)?.size ?? 0} (${KINDS[name].reason})`,
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
