// The files that come with the game: where they lie beside the page, and how they are fetched.

import countries from '../../scenarios/atlas/countries.json?url';
import figures2022 from '../../scenarios/atlas/figures-2022.json?url';
import figures from '../../scenarios/atlas/figures.json?url';
import history from '../../scenarios/atlas/history.json?url';
import rules3 from '../../scenarios/rulesets/rules-3.json?url';
import { err, ok, type Result } from '../lib/result';
import type { Issue } from '../types/issue';

/** What every scenario is read with, by the names of the files without their ending. */
export const COMMON_ADDRESSES = {
  'rules-3': rules3,
  countries,
  figures,
  history,
  'figures-2022': figures2022,
};
export type CommonFile = keyof typeof COMMON_ADDRESSES;

const scenarioFiles = import.meta.glob<string>(
  ['../../scenarios/*.json', '!../../scenarios/*.schema.json'],
  { query: '?url', import: 'default', eager: true },
);

/** Every scenario in the folder, by its id, which is the name of its file. */
export const SCENARIO_ADDRESSES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(scenarioFiles).map(([path, address]) => [
    path.slice(path.lastIndexOf('/') + 1, -'.json'.length),
    address,
  ]),
);

/** Why a file of the game cannot be used. */
export type ContentFault =
  /** No answer came: the device is offline, or the host is away. */
  | { readonly kind: 'unreachable'; readonly file: string }
  | { readonly kind: 'refused'; readonly file: string; readonly status: number }
  | { readonly kind: 'unsound'; readonly file: string; readonly issues: readonly Issue[] };

/** The answer of a host, as far as it is used. */
export type Answer = Pick<Response, 'ok' | 'status' | 'text'>;

/** Asks for what lies at an address; fails when no answer comes. */
export type Ask = (address: string) => Promise<Answer>;

/** The text of a file, or why it did not come. */
export type FetchedText = Result<string, ContentFault>;

async function fetchText(file: string, address: string, send: Ask): Promise<FetchedText> {
  try {
    const answer = await send(address);
    if (!answer.ok) return err({ kind: 'refused', file, status: answer.status });
    return ok(await answer.text());
  } catch {
    return err({ kind: 'unreachable', file });
  }
}

/** The texts at these addresses, by the names of their files. */
export async function fetchAll<F extends string>(
  addresses: Readonly<Record<F, string>>,
  send: Ask,
): Promise<Record<F, FetchedText>> {
  const each = Object.entries<string>(addresses).map(
    async ([file, address]) => [file, await fetchText(file, address, send)] as const,
  );
  return Object.fromEntries(await Promise.all(each)) as Record<F, FetchedText>;
}
