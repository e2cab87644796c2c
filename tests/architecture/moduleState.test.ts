// What lasts from one call to the next stands in the homes of its room, and drawing changes none of it; both checkers are shown to bite.

import { describe, expect, it } from 'vitest';
import { findHomeless, type StatePlan } from './moduleState';
import { readProject } from './project';
import { findWrongChanges } from './wrongChanges';
import { STATE_PLAN } from './stateHomes';

const files = readProject('src');

describe('the rooms of the page', () => {
  it('should keep what lasts in their homes alone', () => {
    expect(findHomeless(files, STATE_PLAN)).toEqual([]);
  });

  it('should change nothing that lasts while they draw, and of each other only what stands in a home', () => {
    expect(findWrongChanges(files, STATE_PLAN)).toEqual([]);
  });
});

const PLAN: StatePlan = {
  rooms: ['ui'],
  homes: {},
  memories: {},
  makers: {},
};

function filesOf(texts: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(Object.entries(texts));
}

describe('the search for what lasts', () => {
  it.each([
    'let last = null;',
    'export const open = signal(null);',
    'const known = new Map<string, number>();',
    'const known: Map<string, number> = new Map();',
    'const beside = new WeakMap();',
    'const keeper = new Keeper();',
    'export const store = createStore(port);',
    'const policy = given?.createPolicy() ?? null;',
    'const seen = []; export function see(one) { seen.push(one); }',
    'const counts = { asked: 0 }; export const ask = () => { counts.asked += 1; };',
    "const KINDS = new Set(['a']); export const learn = (kind) => KINDS.add(kind);",
  ])('should find it in %s', (text) => {
    const found = findHomeless(filesOf({ 'src/ui/planted.ts': text }), PLAN);
    expect(found).toEqual([expect.stringContaining('outside the homes')]);
  });

  it.each([
    "const KINDS = new Set(['a', 'b']);",
    'const NONE: ReadonlyMap<string, number> = new Map();',
    'const TICKS = Array.from({ length: 3 }, (_, i) => i);',
    'const NAMES = Object.keys({ a: 1 });',
    'const IS_ID = new RegExp(LETTERS);',
    'export function sum() { let total = 0; const seen = new Map(); seen.set(1, 2); return total; }',
  ])('should find nothing in %s', (text) => {
    expect(findHomeless(filesOf({ 'src/ui/planted.ts': text }), PLAN)).toEqual([]);
  });

  it('should name homes, memories and makers that nothing needs any more', () => {
    const homes = { 'src/ui/a.ts': '' };
    const memories = { 'src/ui/b.ts known': '' };
    const plan = { ...PLAN, homes, memories, makers: { computed: '' } };
    expect(findHomeless(filesOf({ 'src/ui/a.ts': '' }), plan)).toEqual([
      'src/ui/a.ts keeps nothing any more',
      'src/ui/b.ts known keeps nothing any more',
      'computed makes nothing at the top of a module any more',
    ]);
  });
});

const STATE = `export const open = signal(0); export const list = [];
  class Keeper { count = 0; look() { return this.count; } keep() { this.count += 1; } again() { this.keep(); } }
  export const keeper = new Keeper();
  export function push(one) { list.push(one); return one; } export const note = (one) => push(one);`;

const WITH_HOME: StatePlan = { ...PLAN, homes: { 'src/ui/state.ts': '' } };

function changesWhileDrawing(view: string, plan = WITH_HOME): string[] {
  return findWrongChanges(
    filesOf({
      'src/ui/state.ts': STATE,
      'src/ui/face.ts': "export { note } from './state';",
      'src/ui/view.tsx': view,
    }),
    plan,
  );
}

describe('the search for changes while drawing', () => {
  it.each([
    "import { open } from './state'; function View() { open.value = 1; return <p />; }",
    "import { open } from './state'; const VIEWS = { a: () => <p>{open.value++}</p> };",
    "import { note } from './face'; function View() { return <p data-why={note(1)} />; }",
    "import { note } from './face'; function View() { return [1].map((one) => <p>{note(one)}</p>); }",
    "import { note } from './state'; function View() { const name = () => note(1); return <p>{name()}</p>; }",
    "import { note } from './state'; export function useName() { return useMemo(() => note(1), []); }",
    "import { keeper } from './state'; function View() { keeper.again(); return <p />; }",
    'let times = 0; function View() { times += 1; return <p>{times}</p>; }',
  ])('should find one in %s', (view) => {
    expect(changesWhileDrawing(view)).not.toEqual([]);
  });

  it.each([
    "import { open } from './state'; function View() { return <p onClick={() => { open.value = 1; }} />; }",
    "import { note } from './state'; function View() { useEffect(() => { note(1); }, []); return <p />; }",
    "import { note } from './state'; export function useNote(one) { useLayoutEffect(() => { note(one); }); return one; }",
    "import { note } from './state'; function View() { const press = () => note(1); return <p onClick={press} />; }",
    "import { keeper } from './state'; function View() { return <p>{keeper.look()}</p>; }",
    'function View() { const list = []; list.push(1); return <p>{list}</p>; }',
    "import { note } from './state'; export function keep() { note(1); }",
  ])('should find none in %s', (view) => {
    expect(changesWhileDrawing(view)).toEqual([]);
  });

  it('should let memories be filled', () => {
    const view = "import { note } from './face'; function View() { return <p>{note(1)}</p>; }";
    const memories = { 'src/ui/state.ts list': '' };
    expect(changesWhileDrawing(view, { ...WITH_HOME, memories })).toEqual([]);
  });

  it('should find what is changed in another module that is no home', () => {
    const change = "import { list } from './state'; export function fill() { list.push(1); }";
    expect(changesWhileDrawing(change)).toEqual([]);
    expect(changesWhileDrawing(change, PLAN)).toEqual([
      'src/ui/view.tsx:1 fill changes src/ui/state.ts list, which is in no home',
    ]);
  });
});
