// A scenario as letters of an address, both ways. Whatever an address holds, no more is unpacked than a file may have.

import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { err, ok, type Result } from '../lib/result';
import { type Assignment, LONGEST_CARRIED, LONGEST_FILE, NOTHING_SET } from '../types/assignment';
import type { CarriedScenario } from '../types/carried';
import { addressOf } from './address';

/** Bytes that are unpacked at a time. The best packing makes a thousandth of a text, so that even this becomes no more than can be held. */
const SLICE_BYTES = 256;
/** How many letters are made from bytes at a time. */
const LETTERS = 8192;

function asLetters(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += LETTERS)
    text += String.fromCharCode(...bytes.subarray(at, at + LETTERS));
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function asBytes(letters: string): Uint8Array | null {
  try {
    const text = atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}

/** A scenario as letters, of any length. */
function packed(carried: CarriedScenario): string {
  return asLetters(deflateSync(strToU8(JSON.stringify(carried)), { level: 9 }));
}

/** Unpacks piece by piece and stops where it becomes too much. */
class Unpacking {
  private readonly parts: Uint8Array[] = [];
  private length = 0;
  isWhole = false;
  private readonly stream = new Inflate((part, isLast) => {
    this.parts.push(part);
    this.length += part.length;
    this.isWhole = isLast;
  });

  get isTooLarge(): boolean {
    return this.length > LONGEST_CARRIED;
  }

  push(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length && !this.isTooLarge; at += SLICE_BYTES)
      this.stream.push(bytes.subarray(at, at + SLICE_BYTES), at + SLICE_BYTES >= bytes.length);
  }

  text(): string {
    const whole = new Uint8Array(this.length);
    let at = 0;
    for (const part of this.parts) {
      whole.set(part, at);
      at += part.length;
    }
    return strFromU8(whole);
  }
}

/** The text in the field `file` of an address, not checked. */
export function unpackedText(file: string): Result<string, 'broken' | 'tooLarge'> {
  const bytes = asBytes(file);
  if (bytes === null || file.length > LONGEST_FILE) return err('broken');
  const unpacking = new Unpacking();
  try {
    unpacking.push(bytes);
  } catch {
    return err('broken');
  }
  if (unpacking.isTooLarge) return err('tooLarge');
  return unpacking.isWhole ? ok(unpacking.text()) : err('broken');
}

/** A link that brings a scenario and sets nothing else. */
export interface ScenarioLink {
  /** From `#play` on. */
  readonly address: string;
  /** Of the address with the scenario in it, in characters. */
  readonly length: number;
  /** Whether the scenario is in it; otherwise those who follow it are asked for the file. */
  readonly fits: boolean;
}

/** What an assignment says about a scenario that does not come with the game: the scenario itself, where there is room. */
export function broughtBy(
  carried: CarriedScenario,
  mark: string,
): Pick<Assignment, 'file' | 'content'> {
  const file = packed(carried);
  return { file: file.length > LONGEST_FILE ? '' : file, content: mark };
}

/** The link of a scenario; `mark` is the mark of its figures, by which its file is recognised. */
export function linkOfScenario(carried: CarriedScenario, mark: string): ScenarioLink {
  const file = packed(carried);
  const fits = file.length <= LONGEST_FILE;
  const { id } = carried.scenario;
  const scenario = typeof id === 'string' ? id : null;
  const set = { ...NOTHING_SET, scenario, content: mark, file: fits ? file : '' };
  const address = addressOf(set);
  return { address, length: address.length + (fits ? 0 : file.length), fits };
}
