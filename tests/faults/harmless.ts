// Drawn faults that no test could find, since nobody can meet what they change: why, by id.

export const HARMLESS: Readonly<Record<string, string>> = {
  'selectors-3': 'Every share of a contract is of one GPU at least, so that no side has none.',
  'page-5': 'Both decisions of the plan tell their own quantities; only a third kind would not.',
  'page-7': 'A number is written with three digits at most, so that a third decimal never shows.',
  'page-8':
    'A quotient less one never is 0.15 to the last bit, so that at most and less than are the same.',
};
