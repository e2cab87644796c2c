// Gives the page what is kept of earlier rules: the numbers at once, everything else by its address, to be fetched when a game asks for it.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

const FOLDER = 'earlier';
const NUMBERS = 'virtual:earlier-numbers';
const PIECES = 'virtual:earlier-pieces';
const FOLDER_OF_RULES = /^rules-(\d+)$/;
const PIECE = 'engine.js';
const READER = 'reader.js';
const LIBRARY = 'library.json';
/** What lies beside the scenarios. */
const NO_SCENARIO = [LIBRARY, 'ruleset.json', 'kept.json'];

/** The numbers of the rules that were kept. */
function keptNumbers(folder: string): number[] {
  const place = join(folder, FOLDER);
  if (!existsSync(place)) return [];
  return readdirSync(place).flatMap((name) => {
    const number = FOLDER_OF_RULES.exec(name)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
}

/** Gives the address of a file as code. */
type Address = (file: string, name: string) => string;

/** As an asset of the build, whose name changes with its content. */
function asAsset(context: Rolldown.PluginContext): Address {
  return (file, name) => {
    const asset = { type: 'asset', name, source: readFileSync(file, 'utf8').trim() } as const;
    return `import.meta.ROLLUP_FILE_URL_${context.emitFile(asset)}`;
  };
}

/** Tests and the development server find it where it lies. */
function asItLies(root: string): Address {
  return (file) => JSON.stringify(file.slice(root.length).replaceAll('\\', '/'));
}

function pieceCode(folder: string, chosen: readonly string[] | undefined, address: Address) {
  return (rules: number): string => {
    const place = join(folder, FOLDER, `rules-${rules}`);
    const isChosen = (id: string) => chosen?.includes(id) ?? true;
    const scenarios = readdirSync(place)
      .filter((name) => name.endsWith('.json') && !NO_SCENARIO.includes(name))
      .map((name) => basename(name, '.json'))
      .filter(isChosen)
      .map((id) => {
        const at = address(join(place, `${id}.json`), `earlier-${rules}-${id}.json`);
        return `${JSON.stringify(id)}: ${at}`;
      });
    const ruleset = address(join(place, 'ruleset.json'), `earlier-${rules}-ruleset.json`);
    const library = address(join(place, LIBRARY), `earlier-${rules}-library.json`);
    const bring = (file: string) => `() => import(${JSON.stringify(join(place, file))})`;
    const fields = [
      `bring: ${bring(PIECE)}`,
      `bringReader: ${bring(READER)}`,
      `library: ${library}`,
      `ruleset: ${ruleset}`,
      `scenarios: { ${scenarios.join(', ')} }`,
    ];
    return `${rules}: { ${fields.join(', ')} }`;
  };
}

/** The two modules, of the scenarios in `folder`, all or those that were chosen. */
export function earlier(folder: string, chosen?: readonly string[]): Plugin {
  let root = '';
  let isBuild = false;
  return {
    name: 'earlier-rules',
    configResolved(config) {
      root = config.root;
      isBuild = config.command === 'build';
    },
    resolveId: (id) => (id === NUMBERS || id === PIECES ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${NUMBERS}`)
        return `export const KEPT_NUMBERS = ${JSON.stringify(keptNumbers(folder))};`;
      if (id !== `\0${PIECES}`) return undefined;
      const code = pieceCode(folder, chosen, isBuild ? asAsset(this) : asItLies(root));
      return `export const KEPT = { ${keptNumbers(folder).map(code).join(', ')} };`;
    },
  };
}
