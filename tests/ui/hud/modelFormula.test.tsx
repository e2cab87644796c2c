// An equation of the model page in words: parts that do nothing at present are left out.

import { render } from 'preact';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Explanation } from '../../../src/types/explanation';
import { Formula } from '../../../src/ui/hud/model/formula';
import { loadMessages, speak } from '../../../src/ui/text';
import { difference, literal, measured, parameter, product, sum } from '../../support/trees';

function written(node: Explanation): string {
  const host = document.createElement('div');
  render(<Formula node={node} />, host);
  return host.textContent;
}

function chosen(term: Explanation): Explanation {
  return { name: '', op: 'choice', value: term.value, terms: [term] };
}

describe('an equation of the model page', () => {
  beforeEach(async () => {
    await speak('en');
    await loadMessages('why');
    await loadMessages('reference');
  });

  const support = measured('support', 50);
  const none = literal(0);
  const once = literal(1);

  it('should leave out what adds nothing or multiplies by one', () => {
    expect(written(sum('', [support, none, chosen(none)]))).toBe('Public support');
    expect(written(difference('', [support, chosen(none)]))).toBe('Public support');
    expect(written(product('', [chosen(once), support, once]))).toBe('Public support');
    expect(written(sum('', [support, once]))).toBe('Public support + 1');
    expect(written(product('', [support, sum('', [once, chosen(none)])]))).toBe('Public support');
  });

  it('should keep what is taken away from nothing, and one part where none does anything', () => {
    expect(written(difference('', [none, support]))).toBe('0 − Public support');
    expect(written(sum('', [none, chosen(none)]))).toBe('0');
    expect(written({ ...sum('', [none, support]), signs: [1, -1] })).toBe('0 − Public support');
  });

  it('should say of a choice without a name what it chose, without brackets', () => {
    const path = 'support.debtLimit';
    expect(written(product('', [support, chosen(parameter(path, 3))]))).toBe(
      'Public support × Debt that is borne (3)',
    );
    expect(written(product('', [support, chosen(sum('', [support, once]))]))).toBe(
      'Public support × (Public support + 1)',
    );
  });
});
