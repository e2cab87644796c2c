// Collects how the numbers of a turn came about, while they are being computed.

import type { CountryId } from '../types/names';
import type { Explanation } from '../types/explanation';

/** The explanations of one turn by country and quantity. */
export class Trace {
  private readonly nodes = new Map<string, Explanation>();

  /** Says how a quantity of a country got its value. */
  set(country: CountryId, name: string, node: Explanation): void {
    this.nodes.set(`${country}.${name}`, node);
  }

  get(country: CountryId, name: string): Explanation | undefined {
    return this.nodes.get(`${country}.${name}`);
  }
}
