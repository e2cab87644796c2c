// Holds a set of files against the plan of the house and says where they leave it.

import { circlesIn } from './circles';
import type { HousePlan, Room } from './rooms';
import { reachesOf } from './syntax';

/** Where a reach ends: a file of the project (by path from its root) or a package (by name). */
export type Target = { readonly file: string } | { readonly package: string };

const ENDINGS = ['', '.ts', '.tsx', '.mjs', '/index.ts', '/index.tsx'];
const SOURCE = /\.(ts|tsx|mjs)$/;

/** The room of a path below `src/`: its first folder, or the file itself at the top. */
function roomOf(path: string): string {
  return path.slice('src/'.length).split('/')[0];
}

function joinPath(from: string, specifier: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function packageName(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node';
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0];
}

/** Where a reach from a file of these ends; undefined where nothing is there. */
export function targetOf(
  from: string,
  specifier: string,
  paths: ReadonlySet<string>,
): Target | undefined {
  if (!specifier.startsWith('.')) return { package: packageName(specifier) };
  const path = joinPath(from, specifier.replace(/\?.*$/, ''));
  if (path.includes('*')) return { file: path };
  if (path.endsWith('/') || path === '') return { file: path || '.' };
  const ending = ENDINGS.find((one) => paths.has(path + one));
  return ending === undefined ? undefined : { file: path + ending };
}

function matches(name: string, pattern: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

function judgePackage(from: string, name: string, room: Room, plan: HousePlan): string | undefined {
  if (!room.packages.some((pattern) => matches(name, pattern))) return `may not use ${name}`;
  const home = plan.packagesKeptIn[name];
  if (home && !from.startsWith(`src/${home}`)) return `may not use ${name} outside src/${home}`;
  return undefined;
}

function judgeFolder(to: string, typeOnly: boolean, room: Room): string | undefined {
  if (room.folders?.some((folder) => to.startsWith(folder))) return undefined;
  if (typeOnly && room.typeFolders?.some((folder) => to.startsWith(folder))) return undefined;
  return `may not reach ${to}`;
}

function judgeFile(from: string, to: string, typeOnly: boolean, plan: HousePlan) {
  const room = plan.rooms[roomOf(from)];
  if (!to.startsWith('src/')) return judgeFolder(to, typeOnly, room);
  const target = roomOf(to);
  if (target === roomOf(from)) {
    const part = plan.parts.find((one) => from.startsWith(`src/${one.path}`));
    const broken = part?.never.some((never) => to.startsWith(`src/${never}`));
    return broken ? `may not reach ${to}` : undefined;
  }
  if (!room.rooms.includes(target)) return `may not reach ${to}`;
  const isFace = /^src\/\w+\/index\.tsx?$/.test(to);
  return isFace || plan.openRooms.includes(target) ? undefined : `reaches past the index to ${to}`;
}

function judgeTarget(from: string, target: Target, typeOnly: boolean, plan: HousePlan) {
  return 'file' in target
    ? judgeFile(from, target.file, typeOnly, plan)
    : judgePackage(from, target.package, plan.rooms[roomOf(from)], plan);
}

/** What was learnt from one file: its verdicts, the files it reaches and the exceptions it needed. */
interface Finding {
  readonly verdicts: string[];
  readonly reached: string[];
  readonly excused: object[];
}

function inspect(path: string, text: string, paths: ReadonlySet<string>, plan: HousePlan): Finding {
  const finding: Finding = { verdicts: [], reached: [], excused: [] };
  if (!plan.rooms[roomOf(path)]) {
    finding.verdicts.push(`${path} is in no room of the plan`);
    return finding;
  }
  for (const { specifier, typeOnly } of reachesOf(path, text)) {
    const target = targetOf(path, specifier, paths);
    if (!target) {
      finding.verdicts.push(`${path} reaches ${specifier}, which is not there`);
      continue;
    }
    const to = 'file' in target ? target.file : target.package;
    if ('file' in target) finding.reached.push(to);
    const verdict = judgeTarget(path, target, typeOnly, plan);
    const exception = plan.exceptions.find((one) => one.from === path && one.to === to);
    if (verdict && exception) finding.excused.push(exception);
    else if (verdict) finding.verdicts.push(`${path} ${verdict}`);
  }
  return finding;
}

/** What the files do that the plan does not allow, one sentence each. `files` maps paths to texts. */
export function findViolations(files: ReadonlyMap<string, string>, plan: HousePlan): string[] {
  const paths = new Set(files.keys());
  const sources = [...paths].filter((path) => path.startsWith('src/') && SOURCE.test(path));
  const findings = sources.map((path) => inspect(path, files.get(path) ?? '', paths, plan));
  const edges = new Map(sources.map((path, i) => [path, findings[i].reached]));
  const excused = new Set(findings.flatMap((finding) => finding.excused));
  return [
    ...findings.flatMap((finding) => finding.verdicts),
    ...circlesIn(edges).map((circle) => `circle: ${circle.join(' → ')}`),
    ...plan.exceptions
      .filter((exception) => !excused.has(exception))
      .map(({ from, to }) => `stale exception: ${from} → ${to}`),
  ];
}
