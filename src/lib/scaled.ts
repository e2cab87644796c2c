// Makes a factor stronger or weaker, by how far it is from 1.

/** A factor so many times as far from 1: one below 1 comes near 0 and never reaches it. */
export function scaledFactor(value: number, strength: number): number {
  if (value >= 1 || strength === 0) return 1 + (value - 1) * strength;
  return value / (value + (1 - value) * strength);
}
