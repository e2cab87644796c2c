// How files that come with the game are fetched, and why one may not be had.

import { err, ok, type Result } from '../lib/result';

/** Why a file of the game cannot be used. */
export type ContentFault =
  /** No answer came: the device is offline, or the host is away. */
  | { readonly kind: 'unreachable'; readonly file: string }
  | { readonly kind: 'refused'; readonly file: string; readonly status: number }
  /** It did not arrive whole. */
  | { readonly kind: 'unsound'; readonly file: string };

/** As much of a host's answer as is used. */
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

/** The value in a file that the build has checked; a file that is cut off, or is another one, is refused. */
export async function fetchBuilt<T extends { readonly id: string }>(
  id: string,
  address: string,
  send: Ask,
): Promise<Result<T, ContentFault>> {
  const text = await fetchText(id, address, send);
  if (!text.ok) return text;
  const unsound: ContentFault = { kind: 'unsound', file: id };
  try {
    const value = JSON.parse(text.value) as T | null;
    return value?.id === id ? ok(value) : err(unsound);
  } catch {
    return err(unsound);
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
