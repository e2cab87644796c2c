// The verb `release`: a folder that a school without Node downloads: the site, the game in one file, how to open them, and checksums.

import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { makeSinglePage, SINGLE_DEFAULTS, SINGLE_FOLDER, SINGLE_NAME } from './single.mjs';
import { PROJECT_ROOT, runTool } from './tools.mjs';

/** Where the release is made, and the name of its list of checksums. */
export const RELEASE_FOLDER = `${PROJECT_ROOT}dist-release`;
export const SUMS_NAME = 'SHA256SUMS';

const README = `Own Bearings

To play: open own-bearings.html in a browser (Chrome, Edge, Firefox or Safari, not older
than 2023). The whole game is in that one file. It needs no network and no installation:
copy it to a stick, a shared folder or a learning platform. Games are kept by the browser
on the machine; the menu saves them to a file.

게임하기: own-bearings.html을 브라우저에서 여세요. 게임 전체가 이 파일 하나에 들어 있으며,
네트워크도 설치도 필요하지 않습니다.

To host: copy the folder "site" to any web host, at any path. No server program is needed.

To check the download: sha256sum -c SHA256SUMS

Licences of everything that ships: licences.txt
`;

/** A file of the build that is only for tests and measurements. */
const FOR_TESTS = join('dist', '.vite');

function sha256(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** A line for every file in the folder, as `sha256sum -c` reads it. */
function sumsOf(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const lines = files.sort().map((file) => {
    return `${sha256(join(folder, file))}  ${file.replaceAll(sep, '/')}`;
  });
  return `${lines.join('\n')}\n`;
}

/** Arranges what was built. */
function layOut() {
  const within = (name) => join(RELEASE_FOLDER, name);
  rmSync(RELEASE_FOLDER, { recursive: true, force: true });
  mkdirSync(RELEASE_FOLDER);
  cpSync(join(PROJECT_ROOT, 'dist'), within('site'), {
    recursive: true,
    filter: (path) => !path.endsWith(FOR_TESTS),
  });
  cpSync(join(SINGLE_FOLDER, SINGLE_NAME), within(SINGLE_NAME));
  cpSync(within('site/licences.txt'), within('licences.txt'));
  writeFileSync(within('README.txt'), README.replaceAll('\n', '\r\n'));
  writeFileSync(within(SUMS_NAME), sumsOf(RELEASE_FOLDER));
}

/** Builds the site and the single file, arranges the folder and gives the exit code. */
export function makeRelease() {
  const code = runTool('vite', ['build', '--logLevel', 'warn']) || makeSinglePage(SINGLE_DEFAULTS);
  if (code !== 0) return code;
  layOut();
  console.log(`The release lies in ${RELEASE_FOLDER}`);
  return 0;
}
