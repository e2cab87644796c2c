// Guard 1: every import stays within the plan of the house, and the checker itself is shown to bite.

import { describe, expect, it } from 'vitest';
import { findViolations } from './boundaries';
import { readProject } from './project';
import { HOUSE_PLAN, type HousePlan } from './rooms';

const NO_EXCEPTIONS: HousePlan = { ...HOUSE_PLAN, exceptions: [] };

function violationsOf(files: Record<string, string>, plan = NO_EXCEPTIONS): string[] {
  return findViolations(new Map(Object.entries(files)), plan);
}

describe('the house', () => {
  it('should keep every import within the plan', () => {
    expect(findViolations(readProject('src', 'scenarios'), HOUSE_PLAN)).toEqual([]);
  });
});

const ALLOWED: Record<string, Record<string, string>> = {
  'a face of a lower room': {
    'src/engine/index.ts': 'export const x = 1;',
    'src/bots/index.ts': "import { x } from '../engine'; import('../engine/index');",
  },
  'single files of open rooms': {
    'src/lib/rng.ts': '',
    'src/types/ids.ts': '',
    'src/engine/turn.ts': "import { a } from '../lib/rng'; import type { B } from '../types/ids';",
  },
  'its own files and packages': {
    'src/ui/map/scenes/chart.ts': "import Phaser from 'phaser'; import { a } from '../camera';",
    'src/ui/map/camera.ts': '',
  },
  'types of a ruleset': {
    'scenarios/rulesets/base.json': '',
    'src/types/ruleset.ts':
      "import type r from '../../scenarios/rulesets/base.json'; type T = typeof import('../../scenarios/rulesets/base.json');",
  },
  'scenarios from app and cli': {
    'scenarios/korea.json': '',
    'src/app/catalogue.ts':
      "import.meta.glob(['../../scenarios/*.json', '!../../scenarios/*.schema.json']); import './app.css';",
    'src/app/app.css': '',
    'src/cli/main.ts': "import k from '../../scenarios/korea.json'; import 'node:fs';",
  },
};

const FORBIDDEN: Record<string, { files: Record<string, string>; says: string }> = {
  'an edge upwards': {
    files: { 'src/lib/a.ts': "import { x } from '../engine';", 'src/engine/index.ts': '' },
    says: 'src/lib/a.ts may not reach src/engine/index.ts',
  },
  'a type-only edge': {
    files: { 'src/engine/a.ts': "import type { X } from '../files';", 'src/files/index.ts': '' },
    says: 'src/engine/a.ts may not reach src/files/index.ts',
  },
  'an inline type import': {
    files: { 'src/ui/a.ts': "let x: import('../engine').X;", 'src/engine/index.ts': '' },
    says: 'src/ui/a.ts may not reach src/engine/index.ts',
  },
  'a dynamic import': {
    files: { 'src/session/a.ts': "await import('../files');", 'src/files/index.ts': '' },
    says: 'src/session/a.ts may not reach src/files/index.ts',
  },
  'an import whose name is computed': {
    files: { 'src/app/a.ts': 'await import(`./${name}`);' },
    says: 'src/app/a.ts may not use <computed>',
  },
  'a re-export': {
    files: { 'src/types/a.ts': "export * from '../lib/rng';", 'src/lib/rng.ts': '' },
    says: 'src/types/a.ts may not reach src/lib/rng.ts',
  },
  'a worker': {
    files: {
      'src/lab/a.ts': "new Worker(new URL('../app/worker.ts', import.meta.url));",
      'src/app/worker.ts': '',
    },
    says: 'src/lab/a.ts may not reach src/app/worker.ts',
  },
  'a deep import': {
    files: {
      'src/bots/a.ts': "import { x } from '../engine/rules/power';",
      'src/engine/rules/power.ts': '',
    },
    says: 'src/bots/a.ts reaches past the index to src/engine/rules/power.ts',
  },
  'a file that is not there': {
    files: { 'src/app/a.ts': "import './gone';" },
    says: 'src/app/a.ts reaches ./gone, which is not there',
  },
  'a foreign package': {
    files: { 'src/engine/a.ts': "import { produce } from 'immer';" },
    says: 'src/engine/a.ts may not use immer',
  },
  'a Node module in a pure room': {
    files: { 'src/files/a.ts': "import type { Stats } from 'node:fs';" },
    says: 'src/files/a.ts may not use node',
  },
  'Phaser outside the map': {
    files: { 'src/ui/hud/a.tsx': "import('phaser');" },
    says: 'src/ui/hud/a.tsx may not use phaser outside src/ui/map/',
  },
  'the HUD using the map': {
    files: { 'src/ui/hud/a.tsx': "import '../map/b';", 'src/ui/map/b.ts': '' },
    says: 'src/ui/hud/a.tsx may not reach src/ui/map/b.ts',
  },
  'a chart using the HUD': {
    files: { 'src/ui/charts/a.tsx': "import '../hud/b';", 'src/ui/hud/b.tsx': '' },
    says: 'src/ui/charts/a.tsx may not reach src/ui/hud/b.tsx',
  },
  'values of a ruleset in types': {
    files: {
      'src/types/a.ts': "import r from '../../scenarios/rulesets/b.json';",
      'scenarios/rulesets/b.json': '',
    },
    says: 'src/types/a.ts may not reach scenarios/rulesets/b.json',
  },
  'a glob from below': {
    files: { 'src/ui/a.ts': "import.meta.glob(['../../scenarios/*.json']);" },
    says: 'src/ui/a.ts may not reach scenarios/*.json',
  },
  'a folder outside the plan': {
    files: { 'src/ui/a.ts': "new URL('../../', import.meta.url);" },
    says: 'src/ui/a.ts may not reach .',
  },
  'a circle of two': {
    files: { 'src/lib/a.ts': "import './b';", 'src/lib/b.ts': "import type { A } from './a';" },
    says: 'circle: src/lib/a.ts → src/lib/b.ts → src/lib/a.ts',
  },
  'a file that uses itself': {
    files: { 'src/lib/a.ts': "import './a';" },
    says: 'circle: src/lib/a.ts → src/lib/a.ts',
  },
  'an unknown room': {
    files: { 'src/utils/a.ts': '' },
    says: 'src/utils/a.ts is in no room of the plan',
  },
};

describe('the checker of the house', () => {
  it.each(Object.entries(ALLOWED))('should allow %s', (_name, files) => {
    expect(violationsOf(files)).toEqual([]);
  });

  it.each(Object.entries(FORBIDDEN))('should refuse %s', (_name, { files, says }) => {
    expect(violationsOf(files)).toEqual([says]);
  });

  it('should honour an exception that is used', () => {
    const exceptions = [{ from: 'src/lib/a.ts', to: 'zod', reason: 'made up' }];
    const files = { 'src/lib/a.ts': "import 'zod';" };
    expect(violationsOf(files, { ...HOUSE_PLAN, exceptions })).toEqual([]);
  });

  it('should refuse an exception that nothing needs', () => {
    const exceptions = [{ from: 'src/files/a.ts', to: 'zod', reason: 'made up' }];
    const files = { 'src/files/a.ts': "import 'zod';" };
    expect(violationsOf(files, { ...HOUSE_PLAN, exceptions })).toEqual([
      'stale exception: src/files/a.ts → zod',
    ]);
  });

  it('should refuse a file that does not parse', () => {
    expect(() => violationsOf({ 'src/lib/a.ts': 'import {' })).toThrow('does not parse');
  });
});
