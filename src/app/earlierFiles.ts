// Brings what is kept of earlier rules: the piece that plays, the reader, and the content in which a game was played; each is fetched when a game asks for it.

import { KEPT } from 'virtual:earlier-pieces';
import type {
  EarlierContent,
  EarlierLibrary,
  EarlierPiece,
  EarlierReader,
  EarlierScenario,
} from '../earlier/index';
import { err, ok, type Result } from '../lib/result';
import type { CarriedScenario } from '../types/carried';
import type { Issue } from '../types/issue';
import type { Ruleset } from '../types/ruleset';
import { askForFile } from '../ui/gameFiles';
import { fetchPiece, MissingFile } from '../ui/pieceFiles';
import { type Ask, type ContentFault, fetchAll } from './contentFiles';

/** Why a game cannot be verified in its own rules here. */
export type EarlierLack =
  /** Its scenario did not come with those rules, and nothing brings it. */
  | { readonly kind: 'authors' }
  /** The scenario of its author has errors under those rules. */
  | { readonly kind: 'unsound'; readonly issues: readonly Issue[] }
  | { readonly kind: 'content'; readonly faults: readonly ContentFault[] };

export interface EarlierHere {
  readonly piece: EarlierPiece;
  readonly content: EarlierContent;
  /** Whether the scenario came with those rules. */
  readonly isShipped: boolean;
}

/** Where the scenario of an author comes from: a game that carries it, or its file. */
export type AuthorsSource = { readonly carried: CarriedScenario } | { readonly text: string };

function readPlain<T>(file: string, text: string): Result<T, ContentFault> {
  try {
    return ok(JSON.parse(text) as T);
  } catch {
    return err({ kind: 'unsound', file });
  }
}

/** A module that is kept; what does not come now may come later. */
async function bringModule<T>(
  rules: number,
  file: 'engine' | 'reader',
  bring: () => Promise<T>,
): Promise<Result<T, ContentFault>> {
  const name = `earlier/rules-${rules}/${file}`;
  try {
    await fetchPiece(name);
    return ok(await bring());
  } catch (thrown) {
    const isGone = thrown instanceof MissingFile && thrown.isGone;
    return err(
      isGone
        ? { kind: 'refused', file: name, status: 404 }
        : { kind: 'unreachable', file: `rules-${rules}` },
    );
  }
}

const ask: Ask = (address) => askForFile(address);

/** The reader of these rules. */
export function bringReader(rules: number): Promise<Result<EarlierReader, ContentFault>> {
  return bringModule(rules, 'reader', KEPT[rules]!.bringReader);
}

export function bringEnginePiece(rules: number): Promise<Result<EarlierPiece, ContentFault>> {
  return bringModule(rules, 'engine', KEPT[rules]!.bring);
}

/** Fetches files of plain data, by their names. */
async function bringData<T extends object>(
  addresses: Readonly<Record<string, string>>,
  send: Ask,
): Promise<Result<T, ContentFault[]>> {
  const texts = Object.entries(await fetchAll(addresses, send));
  const read = texts.map(
    ([file, text]) => [file, text.ok ? readPlain<object>(file, text.value) : text] as const,
  );
  const faults = read.flatMap(([, one]) => (one.ok ? [] : [one.error]));
  if (faults.length > 0) return err(faults);
  return ok(Object.fromEntries(read.map(([file, one]) => [file, one.ok && one.value])) as T);
}

/** Whether a scenario came with these rules. */
export function cameWith(rules: number, scenario: string): boolean {
  return Object.hasOwn(KEPT[rules]?.scenarios ?? {}, scenario);
}

/** Rules and a scenario that came with them. */
export async function bringShipped(
  rules: number,
  id: string,
  send: Ask = ask,
): Promise<Result<EarlierContent, ContentFault[]>> {
  const { ruleset, scenarios } = KEPT[rules]!;
  const data = await bringData<Record<string, unknown>>({ ruleset, [id]: scenarios[id]! }, send);
  if (!data.ok) return data;
  return ok({ ruleset: data.value['ruleset'], scenario: data.value[id] } as EarlierContent);
}

/** The scenario of an author as these rules read it. */
export async function openAuthors(
  rules: number,
  source: AuthorsSource,
  send: Ask = ask,
): Promise<Result<EarlierScenario, EarlierLack>> {
  const { library: at, ruleset: rulesAt } = KEPT[rules]!;
  const [reader, data] = await Promise.all([
    bringReader(rules),
    bringData<{ library: EarlierLibrary; ruleset: Ruleset }>(
      { library: at, ruleset: rulesAt },
      send,
    ),
  ]);
  const faults = [...(reader.ok ? [] : [reader.error]), ...(data.ok ? [] : data.error)];
  if (!reader.ok || !data.ok) return err({ kind: 'content', faults });
  const { library, ruleset } = data.value;
  const opened =
    'text' in source
      ? reader.value.openFile(source.text, library, ruleset)
      : reader.value.openCarried(source.carried, library, ruleset);
  return opened.ok ? opened : err({ kind: 'unsound', issues: opened.error });
}
