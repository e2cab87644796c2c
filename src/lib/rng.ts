// Randomness as a function: a seed, a turn and a stream always give the same draws.

const TWO_TO_32 = 4294967296;

/** A source of draws. Only its own two words change; two sources never disturb each other. */
export interface Random {
  /** A whole number from 0 to 2³² − 1. */
  nextUint32(): number;
  /** A number from 0 up to, not including, 1. */
  nextUnit(): number;
  /** True with the given probability (0 to 1), by comparing whole numbers. */
  chance(probability: number): boolean;
  /** A whole number from 0 up to, not including, `count` (at least 1). */
  nextBelow(count: number): number;
}

function mix(word: number): number {
  let x = word | 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

class SplitMix implements Random {
  private state: number;
  constructor(state: number) {
    this.state = state;
  }

  nextUint32(): number {
    this.state = (this.state + 0x9e3779b9) | 0;
    return mix(this.state);
  }

  nextUnit(): number {
    return this.nextUint32() / TWO_TO_32;
  }

  chance(probability: number): boolean {
    return this.nextUint32() < Math.floor(probability * TWO_TO_32);
  }

  nextBelow(count: number): number {
    return Math.floor(this.nextUnit() * count);
  }
}

/** A fresh source for one stream of one turn. `seed`, `turn` and `stream` are whole numbers. */
export function rngFor(seed: number, turn: number, stream: number): Random {
  const a = mix((seed | 0) ^ 0x6a09e667);
  const b = mix((a ^ Math.imul(turn + 1, 0x9e3779b1)) | 0);
  return new SplitMix(mix((b ^ Math.imul(stream + 1, 0x85ebca77)) | 0));
}
