// Brings the single save of earlier versions, which kept no list of games, into the list.

import { hashText } from '../../lib/hash';
import type { GameSummary, KeptGame } from '../../types/keptGame';
import type { StoragePort } from './port';
import { recordOf, rowKey, rowOf, slotKey } from './saveRecord';
import type { OpenTextStore } from './textStore';

const SLOTS = ['slotA', 'slotB'];
const POINTER = 'pointer';
const QUICK_COPY = 'own-bearings-save';

interface EarlierSave {
  readonly number: number;
  readonly text: string;
}

/** The save if its checksum holds. */
function whole(value: unknown): EarlierSave[] {
  const { number, checksum, text } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof number !== 'number' || typeof text !== 'string') return [];
  return checksum === hashText(`${number}:${text}`) ? [{ number, text }] : [];
}

/** As much of a save file as the list tells. */
interface SaveFile {
  readonly replay: {
    readonly rules: number;
    readonly scenario: { readonly id: string };
    readonly variant: string;
    readonly seats: readonly {
      readonly country: string;
      readonly player: string;
      readonly level?: KeptGame['level'];
    }[];
    readonly turns: readonly unknown[];
    readonly scores: object;
  };
  readonly pending: readonly unknown[];
}

/** What the list can tell of a game by its save alone, of any rules; null where the text is no save. */
export function summaryOfText(text: string): GameSummary | null {
  try {
    const { replay, pending } = JSON.parse(text) as SaveFile;
    const humans = replay.seats.filter(({ player }) => player === 'human');
    return {
      rules: replay.rules,
      scenario: replay.scenario.id,
      seats: humans.map(({ country }) => country),
      variant: replay.variant,
      level: replay.seats.find(({ level }) => level !== undefined)?.level ?? 0,
      turn: replay.turns.length,
      turns: null,
      roundTurns: 1,
      halfYear: null,
      orders: pending.length,
      isOver: Object.keys(replay.scores).length > 0,
      isUntouched: replay.turns.length === 0 && pending.length === 0,
      picture: null,
    };
  } catch {
    return null;
  }
}

function quickCopyIn(openStore: () => OpenTextStore): unknown {
  try {
    return JSON.parse(openStore().getItem(QUICK_COPY) ?? 'null');
  } catch {
    return null;
  }
}

function gameOf({ number, text }: EarlierSave, keptAt: number): KeptGame | null {
  const summary = summaryOfText(text);
  if (summary === null) return null;
  const id = `earlier-${hashText(text)}`;
  return { id, name: '', parent: null, ...summary, save: { writer: 'earlier', number }, keptAt };
}

/** Puts it into the list and deletes it where it was; does nothing where there is none. Throws what the storage throws. */
export async function adoptEarlierSave(
  port: StoragePort,
  openStore: () => OpenTextStore,
  now: () => number,
): Promise<void> {
  const copy = quickCopyIn(openStore);
  const before = await port.read(SLOTS);
  if (copy === null && before.every((value) => value === undefined)) return;
  await port.change(SLOTS, (values) => {
    const saves = [...values, copy].flatMap(whole).sort((a, b) => b.number - a.number);
    const game = saves[0] === undefined ? null : gameOf(saves[0], now());
    if (game === null) return { answer: undefined };
    const gone = [...SLOTS, POINTER].map((key) => [key, undefined] as const);
    const kept = [
      [slotKey(game.id, 'a'), recordOf(game, saves[0]!.text)],
      [rowKey(game.id), rowOf(game, 'a')],
    ] as const;
    return { answer: undefined, writes: [...gone, ...kept] };
  });
  try {
    openStore().removeItem(QUICK_COPY);
  } catch {
    // A store that cannot be written held no copy.
  }
}
