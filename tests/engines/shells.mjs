// Plays the games in engines that are programs of their own: Node, jsc and qjs.

import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { PROJECT_ROOT } from '../../src/cli/tools.mjs';

const FOLDER = `${PROJECT_ROOT}node_modules/.cache/own-bearings/`;
const LIMIT_MS = 900_000;
const LARGEST_OUTPUT_BYTES = 256 * 1024 * 1024;

/** A bare engine has `print`; Node has only its console. */
const TELL = "var tell = typeof print === 'function' ? print : console.log;";

/** Plays `count` games of the script by `program` and gives the printed lines. */
export function playInShell(program, script, count) {
  mkdirSync(FOLDER, { recursive: true });
  const file = `${FOLDER}games.cjs`;
  writeFileSync(file, `${script}\n${TELL}\ntell(ownBearings.playGames(${count}).join('\\n'));\n`);
  return new Promise((resolve, reject) => {
    const options = { timeout: LIMIT_MS, maxBuffer: LARGEST_OUTPUT_BYTES };
    execFile(program, [file], options, (error, stdout, stderr) => {
      if (error) reject(new Error(`${error.message}\n${stdout.slice(-500)}${stderr.slice(-500)}`));
      else resolve(stdout.trim().split('\n'));
    });
  });
}
