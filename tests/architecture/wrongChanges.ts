// Finds what is changed where it must not be: by a component while it is drawn, itself or through what it calls, or in another module that is no home.

import { type Key, moduleOf } from './moduleNames';
import { filesOfRooms, type StatePlan } from './moduleState';
import { type FoundFunction, functionsOf } from './runs';

const HOOK = /^use[A-Z]/;

/** Every function of the rooms that are looked at, with what runs when it is called. */
function functionsOfRooms(files: ReadonlyMap<string, string>, plan: StatePlan): FoundFunction[] {
  const paths = new Set(files.keys());
  const modules = new Map(
    [...filesOfRooms(files, plan)].map(([path, text]) => [path, moduleOf(path, text, paths)]),
  );
  return [...modules.values()].flatMap((module) => functionsOf(module, modules));
}

/** What each function writes, itself or through those that it calls. */
function writesOfAll(
  functions: readonly FoundFunction[],
  { memories }: StatePlan,
): Map<Key, Set<Key>> {
  const all = new Map<Key, Set<Key>>();
  const named = functions.filter(({ key }) => key !== undefined);
  for (const { key, writes } of named) {
    const kept = [...writes].filter((write) => !Object.hasOwn(memories, write));
    all.set(key!, new Set([...(all.get(key!) ?? []), ...kept]));
  }
  for (let grew = true; grew; ) {
    grew = false;
    for (const one of named) {
      const writes = all.get(one.key!)!;
      const before = writes.size;
      for (const call of one.calls) all.get(call)?.forEach((write) => writes.add(write));
      grew ||= writes.size > before;
    }
  }
  return all;
}

/** What a function changes of a module that is no home: nobody who reads that module could know. */
function foreignChanges(functions: readonly FoundFunction[], plan: StatePlan): string[] {
  return functions.flatMap(({ path, line, name, writes }) => {
    const foreign = [...writes].filter((key) => {
      const [owner = ''] = key.split(' ');
      return owner !== path && !Object.hasOwn(plan.homes, owner);
    });
    return foreign.map((key) => `${path}:${line} ${name} changes ${key}, which is in no home`);
  });
}

/** What a function that draws changes, itself or through what it calls. */
function changesWhileDrawing(functions: readonly FoundFunction[], plan: StatePlan): string[] {
  const written = writesOfAll(functions, plan);
  const found: string[] = [];
  for (const { draws, name, writes, calls, path, line } of functions) {
    if (!draws && !HOOK.test(name)) continue;
    const own = [...writes].filter((key) => !Object.hasOwn(plan.memories, key));
    const all = new Set([...own, ...[...calls].flatMap((key) => [...(written.get(key) ?? [])])]);
    for (const key of all) found.push(`${path}:${line} ${name} changes ${key} while it draws`);
  }
  return found;
}

/** What is changed where it must not be, one sentence each: the function, and the name that it changes. */
export function findWrongChanges(files: ReadonlyMap<string, string>, plan: StatePlan): string[] {
  const functions = functionsOfRooms(files, plan);
  return [...foreignChanges(functions, plan), ...changesWhileDrawing(functions, plan)];
}
