// The verb `start`: builds the page, serves it on this machine or, where that is asked for, to its network, and opens it in the browser.

import { spawn } from 'node:child_process';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { lanLines } from './lan.mjs';
import { serveFolder } from './serve.mjs';
import { ALL_ADDRESSES, privateAddresses } from './site/network.mjs';
import { PROJECT_ROOT, runTool } from './tools.mjs';

const FIRST_PORT = 4173;
const LAST_PORT = 65535;

const OPENERS = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''], linux: ['xdg-open'] };

/** `--port N`, `--no-open` and `--lan`, or a sentence about what is wrong. */
export function readStartArguments(args) {
  const options = { port: FIRST_PORT, open: true, lan: false };
  const rest = args.flatMap((arg) => (arg.startsWith('--port=') ? arg.split('=') : [arg]));
  while (rest.length > 0) {
    const arg = rest.shift();
    if (arg === '--no-open') options.open = false;
    else if (arg === '--lan') options.lan = true;
    else if (arg === '--port') options.port = Number(rest.shift());
    else return { mistake: `Unknown option "${arg}". Known: --port N, --no-open, --lan.` };
  }
  const isPort = Number.isInteger(options.port) && options.port >= 1 && options.port <= LAST_PORT;
  return isPort ? { options } : { mistake: `--port takes a whole number from 1 to ${LAST_PORT}.` };
}

/** Serves on the first free port from `port` on. */
async function serveFrom(port, lan) {
  const reach = lan ? { addresses: ALL_ADDRESSES } : {};
  try {
    return await serveFolder({ folder: join(PROJECT_ROOT, 'dist'), port, ...reach });
  } catch (error) {
    if (error.code !== 'EADDRINUSE' || port === LAST_PORT) throw error;
    console.log(`Port ${port} is busy, taking the next.`);
    return serveFrom(port + 1, lan);
  }
}

/** Asks the system to show the page; where it cannot, the printed address is enough. */
function openPage(url) {
  const [command, ...args] = OPENERS[process.platform] ?? OPENERS.linux;
  const child = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
  child.on('error', () => console.log('Open this address in your browser.'));
  child.unref();
}

/** Says where others find the page. */
async function tellNetwork(port) {
  const addresses = privateAddresses(networkInterfaces());
  const lines = await lanLines(addresses, port, process.stdout.isTTY);
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
  const server = await serveFrom(options.port, options.lan).catch((error) =>
    console.error(`The page cannot be served: ${error.message}.`),
  );
  if (!server) return 1;
  const { url, port } = server;
  console.log(`\n  Own Bearings is ready: ${url}\n  Press Ctrl+C to stop.\n`);
  if (options.lan) await tellNetwork(port);
  if (options.open && process.stdout.isTTY && !process.env.CI) openPage(url);
  return 0;
}
