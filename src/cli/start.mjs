// The verb `start`: builds the page, serves it on this machine or, where that is asked for, to its network, and opens it in the browser, with a file of an author where one is named.

import { spawn } from 'node:child_process';
import { networkInterfaces } from 'node:os';
import { join, resolve } from 'node:path';
import { lanLines } from './lan.mjs';
import { serveFolder } from './serve.mjs';
import { makeToken } from './site/mayOpen.mjs';
import { ALL_ADDRESSES, privateAddresses } from './site/network.mjs';
import { OpenFile, shippedIds } from './site/openFile.mjs';
import { PROJECT_ROOT, runTool } from './tools.mjs';

/** Where the page shows the file that it was started with. */
const OPEN_ADDRESS = '#workshop?open';

const FIRST_PORT = 4173;
const LAST_PORT = 65535;

const OPENERS = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''], linux: ['xdg-open'] };

const KNOWN = '--port N, --no-open, --lan, --open FILE';

/** `--port=N` as two words. */
function wordsOf(arg) {
  const [, name, value] = /^(--(?:port|open))=(.*)$/s.exec(arg) ?? [];
  return name === undefined ? [arg] : [name, value];
}

/** What is wrong with options that are all known; undefined where nothing is. */
function mistakeIn({ port, file }) {
  const isPort = Number.isInteger(port) && port >= 1 && port <= LAST_PORT;
  if (!isPort) return `--port takes a whole number from 1 to ${LAST_PORT}.`;
  return file === null || /\.json$/i.test(file)
    ? undefined
    : '--open takes a scenario file, *.json.';
}

/** `--port N`, `--no-open`, `--lan` and `--open FILE`, or a sentence about what is wrong. */
export function readStartArguments(args) {
  const options = { port: FIRST_PORT, open: true, lan: false, file: null };
  const rest = args.flatMap(wordsOf);
  while (rest.length > 0) {
    const arg = rest.shift();
    if (arg === '--no-open') options.open = false;
    else if (arg === '--lan') options.lan = true;
    else if (arg === '--port') options.port = Number(rest.shift());
    else if (arg === '--open') options.file = rest.shift() ?? '';
    else return { mistake: `Unknown option "${arg}". Known: ${KNOWN}.` };
  }
  const mistake = mistakeIn(options);
  return mistake === undefined ? { options } : { mistake };
}

/** The author's file, from the folder in which the command was given; null where none is to be opened. */
async function openFileOf({ file }) {
  if (file === null) return null;
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), file);
  const shipped = await shippedIds(join(PROJECT_ROOT, 'scenarios'));
  const openFile = new OpenFile(path, shipped, (sentence) => console.log(`  ${sentence}`));
  await openFile.read();
  return openFile;
}

/** Serves on the first free port from `port` on. */
async function serveFrom(port, lan, opened) {
  const reach = lan ? { addresses: ALL_ADDRESSES } : {};
  try {
    return await serveFolder({ folder: join(PROJECT_ROOT, 'dist'), port, ...opened, ...reach });
  } catch (error) {
    if (error.code !== 'EADDRINUSE' || port === LAST_PORT) throw error;
    console.log(`Port ${port} is busy, taking the next.`);
    return serveFrom(port + 1, lan, opened);
  }
}

/** Asks the system to show the page; where it cannot, the printed address is enough. */
function openPage(url) {
  const [command, ...args] = OPENERS[process.platform] ?? OPENERS.linux;
  const child = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
  child.on('error', () => console.log('Open this address in your browser.'));
  child.unref();
}

/** Says where others find the page, and the author's file where there is a token of it. */
async function tellNetwork(port, token) {
  const addresses = privateAddresses(networkInterfaces());
  const place = token === null ? '' : `${OPEN_ADDRESS}=${token}`;
  const lines = await lanLines(addresses, port, process.stdout.isTTY, place);
  console.log(`${lines.map((line) => `  ${line}`).join('\n')}\n`);
}

/** Gives an exit code at once when it fails; else serves until it is stopped (Ctrl+C). */
export async function startGame(args) {
  const { options, mistake } = readStartArguments(args);
  if (mistake) {
    console.error(mistake);
    return 2;
  }
  const code = runTool('vite', ['build', '--logLevel', 'warn']);
  if (code !== 0) return code;
  const openFile = await openFileOf(options);
  const token = options.lan && openFile !== null ? makeToken() : null;
  const opened = { openFile, token };
  const server = await serveFrom(options.port, options.lan, opened).catch((error) =>
    console.error(`The page cannot be served: ${error.message}.`),
  );
  if (!server) return 1;
  const { port } = server;
  const url = server.url + (openFile === null ? '' : OPEN_ADDRESS);
  console.log(`\n  Own Bearings is ready: ${url}\n  Press Ctrl+C to stop.\n`);
  if (options.lan) await tellNetwork(port, token);
  if (options.open && process.stdout.isTTY && !process.env.CI) openPage(url);
  return 0;
}
