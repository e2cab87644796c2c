// What a scenario needs before it is shared: its author, its licence, its sources, and its languages.

import type { Issue } from '../../types/issue';
import { type Finding, warning } from '../issue';
import type { Check } from './checkKind';

/** What every scenario says of itself before others get it, and what each tells them. */
const NAMED = {
  author: 'who wrote it',
  licence: 'what may be done with it',
  sources: 'what it rests on',
} as const;
const NAMES = ['author', 'licence', 'sources'] as const;

function quoted(names: readonly string[]): string {
  const words = names.map((name) => `"${name}"`);
  const last = words.pop()!;
  return words.length === 0 ? last : `${words.join(', ')} and ${last}`;
}

const named: Check = (file): Finding[] => {
  const missing = NAMES.filter((name) => file[name] === undefined);
  if (missing.length === 0) return [];
  const told = missing.map((name) => NAMED[name]).join(', ');
  const message = `Before others get this it needs ${quoted(missing)}: ${told}. Add what is missing.`;
  return [warning(['id'], 'notNamed', message)];
};

export const SHARING_CHECKS: readonly Check[] = [named];

/** The codes of findings that may wait while a scenario is a draft. */
const CODES: readonly string[] = ['notNamed', 'oneLanguage'];

/** The findings of a scenario, those that prevent sharing it raised to errors. */
export function asShared(issues: readonly Issue[]): Issue[] {
  return issues.map((issue) =>
    CODES.includes(issue.code) ? { ...issue, severity: 'error' } : issue,
  );
}

/** What keeps a scenario from being shared, of all that is found in it. */
export function sharingNeeds(issues: readonly Issue[]): Issue[] {
  return asShared(issues).filter(({ severity }) => severity === 'error');
}
