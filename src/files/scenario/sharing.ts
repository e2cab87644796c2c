// What a scenario needs before it is shared: who wrote it, on what terms, from what, and in which languages.

import type { Issue } from '../../types/issue';
import { type Finding, warning } from '../issue';
import type { Check } from './checkKind';

const NEEDS = {
  author: ['noAuthor', 'Nobody is named who wrote this; add "author" before it is shared.'],
  licence: [
    'noLicence',
    'Nothing says what others may do with this; add "licence", such as "CC BY 4.0", before it is shared.',
  ],
  sources: [
    'noSources',
    'Nothing says what this rests on as a whole; add "sources" before it is shared.',
  ],
} as const;

const named: Check = (file) =>
  (['author', 'licence', 'sources'] as const).flatMap((name): Finding[] => {
    if (file[name] !== undefined) return [];
    const [code, message] = NEEDS[name];
    return [warning(['id'], code, message)];
  });

export const SHARING_CHECKS: readonly Check[] = [named];

/** The codes of what may wait while a scenario is a draft. */
const CODES: readonly string[] = [...Object.values(NEEDS).map(([code]) => code), 'oneLanguage'];

/** The findings of a scenario with those raised to errors that keep it from being shared. */
export function asShared(issues: readonly Issue[]): Issue[] {
  return issues.map((issue) =>
    CODES.includes(issue.code) ? { ...issue, severity: 'error' } : issue,
  );
}

/** What keeps a scenario from being shared, of all that is found in it. */
export function sharingNeeds(issues: readonly Issue[]): Issue[] {
  return asShared(issues).filter(({ severity }) => severity === 'error');
}
