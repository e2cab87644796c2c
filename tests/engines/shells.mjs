// Plays the games in engines that are programs of their own: Node, jsc and qjs.

import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { PROJECT_ROOT } from '../../src/cli/tools.mjs';

const FOLDER = `${PROJECT_ROOT}node_modules/.cache/own-bearings/`;
const LIMIT_MS = 900_000;
const LARGEST_OUTPUT_BYTES = 256 * 1024 * 1024;

/** A bare engine has `print`; Node has only its console. */
const TELL = "var tell = typeof print === 'function' ? print : console.log;";

/** The printed lines of the games from `first` up to `end`. */
function playPart(program, script, first, end) {
  const file = `${FOLDER}games-${basename(program)}-${first}.cjs`;
  const tell = `tell(ownBearings.playGames(${first}, ${end}).join('\\n'));`;
  writeFileSync(file, `${script}\n${TELL}\n${tell}\n`);
  return new Promise((resolve, reject) => {
    const options = { timeout: LIMIT_MS, maxBuffer: LARGEST_OUTPUT_BYTES };
    execFile(program, [file], options, (error, stdout, stderr) => {
      if (error) reject(new Error(`${error.message}\n${stdout.slice(-500)}${stderr.slice(-500)}`));
      else resolve(stdout.trim().split('\n'));
    });
  });
}

/** The share of the games in the first of two parts, which take alike: the first game of all takes longest by far. */
const FIRST_SHARE = 0.15;

/** Plays `count` games of the script by `program`, in two parts side by side, and gives the printed lines. */
export async function playInShell(program, script, count) {
  mkdirSync(FOLDER, { recursive: true });
  const border = Math.ceil(count * FIRST_SHARE);
  const parts = await Promise.all([
    playPart(program, script, 0, border),
    playPart(program, script, border, count),
  ]);
  return parts.flat();
}
