// Finds the licence of a package in the files that its makers put into it.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { err, ok, type Result } from '../lib/result.ts';
import type { ShippedLicence } from '../types/licence';

/** Licences that ask for no more than their text beside the work. Look at any other one before you add it. */
const ALLOWED_LICENCES: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'OFL-1.1',
];

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice|ofl)(?:[.-].*)?$/i;

/** Where Vite's licence goes on to packages of the tool itself, none of which ships. */
const OF_THE_TOOL = /^# Licenses of bundled dependencies$/m;

/** A line of a comment that names the owner of a file. */
const COPYRIGHT = /^\s*(?:\/\/|\/?\*+)\s*@?(copyright\b.*\d{4}.*)$/i;

/** What a package says of itself, as far as it is read. */
interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: unknown;
}

/** The texts of licence and notice in a folder, one after the other; empty where there are none. */
function licenceTextIn(folder: string): string {
  const names = readdirSync(folder).filter((name) => LICENCE_FILE.test(name));
  const texts = names.map((name) => readFileSync(join(folder, name), 'utf8'));
  return texts
    .map((text) => text.replaceAll('\r\n', '\n').split(OF_THE_TOOL)[0]!.trim())
    .join('\n\n');
}

/** Copyright notices at the head of files that the licence does not repeat. */
function noticesIn(files: Iterable<string>, text: string): string[] {
  const lines = [...files]
    .filter((file) => /\.[cm]?[jt]sx?$/.test(file))
    .flatMap((file) => readFileSync(file, 'utf8').split(/\r?\n/))
    .flatMap((line) => COPYRIGHT.exec(line)?.[1]?.trim().replaceAll(/\s+/g, ' ') ?? []);
  return [...new Set(lines)].filter((line) => !text.includes(line));
}

/** The licence of the package in `folder`, of which `files` ship; or a sentence where it has no text or is not one of those allowed. */
export function packageLicence(
  folder: string,
  files: Iterable<string>,
): Result<ShippedLicence, string> {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const { name, version, license } = manifest;
  const who = `The package ${name} ${version} ships with the game`;
  const text = licenceTextIn(folder);
  if (text === '') return err(`${who} but holds no text of its licence.`);
  if (typeof license !== 'string' || !ALLOWED_LICENCES.includes(license)) {
    const found = license === undefined ? 'no licence' : JSON.stringify(license);
    return err(`${who} under ${found}, which is not one of ${ALLOWED_LICENCES.join(', ')}.`);
  }
  const notices = noticesIn(files, text);
  const all = notices.length === 0 ? text : `${text}\n\nIn its files:\n${notices.join('\n')}`;
  return ok({ name, version, licence: license, text: all });
}
