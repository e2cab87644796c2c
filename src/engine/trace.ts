// Collects how the numbers of a turn come about, while they are being computed.

import type { CountryId } from '../types/names';
import type { Explanation } from '../types/explanation';
import type { NationState } from '../types/state';
import { measured, previousTurn, sum } from './explain/nodes';

/** Numbers of a nation that several steps of a turn may change. */
export const ACCOUNTS = [
  'support',
  'politicalCapital',
  'cashUsdBn',
  'debtUsdBn',
  'usTrust',
  'chinaTrust',
  'prestige',
  'adoption',
  'experts',
  'retention',
  'lockIn',
  'dataProtection',
  'homeModelShare',
  'homeCloudShare',
  'homeChipPerformance',
  'supplyLeverage',
  'usChipsH100e',
  'chinaChipsH100e',
  'domesticChipsH100e',
  'hostedChipsH100e',
  'chipPowerMw',
  'dataCentreMw',
  'ownModelLog10Flop',
  'algorithmicGapOom',
  'modelAutonomy',
  'knowHow',
  'programmeMaturity',
  'cumulativeGain',
  'cumulativeReference',
] as const satisfies readonly (keyof NationState)[];

/** The number that, added to `before`, gives `after` bit for bit. */
export function exactChange(before: number, after: number): number {
  let change = after - before;
  for (let i = 0; i < 4 && before + change !== after; i++) change += after - (before + change);
  return change;
}

/** The explanations of one nation's turn by quantity. */
export class NationTrace {
  readonly country: CountryId;
  private readonly nodes = new Map<string, Explanation>();
  private readonly details = new Map<string, Explanation>();
  /** Accounts whose node is a list of steps that may grow. */
  private readonly open = new Set<string>();

  constructor(nation: NationState) {
    this.country = nation.id;
    for (const account of ACCOUNTS) this.nodes.set(account, previousTurn(account, nation[account]));
  }

  /** Says how a quantity got its value. */
  set(name: string, node: Explanation): Explanation {
    this.nodes.set(name, node);
    this.open.delete(name);
    return node;
  }

  /** Says how a working number on the way came about; it is no quantity of its own. */
  detail(name: string, node: Explanation): Explanation {
    this.details.set(name, node);
    return node;
  }

  /** The explanation so far, or a plain working number where there is none. */
  get(name: string, value: number): Explanation {
    const node = this.nodes.get(name) ?? this.details.get(name);
    return node !== undefined && Object.is(node.value, value) ? node : measured(name, value);
  }

  /** Books what a step has changed without saying how. */
  book(nation: NationState, step: string): void {
    for (const account of ACCOUNTS) {
      const node = this.nodes.get(account)!;
      const value = nation[account];
      if (Object.is(node.value, value)) continue;
      const change = measured(`step.${step}`, exactChange(node.value, value));
      const terms = this.open.has(account) ? [...node.terms, change] : [node, change];
      this.nodes.set(account, sum(account, terms));
      this.open.add(account);
    }
  }

  all(): ReadonlyMap<string, Explanation> {
    return this.nodes;
  }

  /** Working numbers of the turn as well. */
  whole(): ReadonlyMap<string, Explanation> {
    return new Map([...this.details, ...this.nodes]);
  }
}

/** The explanations of one nation's turn; all others are played without. */
export class Trace {
  readonly country: CountryId;
  private nation: NationTrace | null = null;

  constructor(country: CountryId) {
    this.country = country;
  }

  /** The trace of the nation that is asked about, beginning with its state as it is; null for the others. */
  of(nation: NationState): NationTrace | null {
    if (nation.id !== this.country) return null;
    this.nation ??= new NationTrace(nation);
    return this.nation;
  }
}
