// Every way by which a text comes in, those of the atlas among them, each with a text that it accepts.

import {
  atlasIssues,
  makeSave,
  parseGame,
  parseIndicators,
  parseOverrides,
  parsePast,
} from '../../src/files';
import { err, ok, type Result } from '../../src/lib/result';
import type { AtlasTexts } from '../../src/types/atlas';
import type { Issue } from '../../src/types/issue';
import { atlasTexts, scenarioText } from '../support/content';
import { ENTRY_POINTS, type EntryPoint, SAVE } from './entryPoints';

/** An atlas whose other files are as short as they can be. */
const SHORT: AtlasTexts = {
  countries: scenarioText('atlas/countries.json'),
  figures: '{ "format": 1, "id": "none", "countries": {} }',
  history: '{ "format": 1, "id": "none", "cards": [] }',
};

function readAtlasFile(
  file: 'countries' | 'figures' | 'history',
  text: string,
): Result<unknown, Issue[]> {
  const issues = atlasIssues({ ...SHORT, [file]: text })[file];
  return issues.some(({ severity }) => severity === 'error') ? err(issues) : ok(undefined);
}

const ATLAS_DOORS = (['countries', 'figures', 'history'] as const).map(
  (file): EntryPoint => ({
    name: `the ${file} of the atlas`,
    text: atlasTexts()[file],
    parse: (text) => readAtlasFile(file, text),
  }),
);

export const DOORS: readonly EntryPoint[] = [
  ...ENTRY_POINTS,
  { name: 'a game', text: makeSave(SAVE), parse: parseGame },
  ...ATLAS_DOORS,
  { name: 'indicators', text: scenarioText('atlas/indicators.json'), parse: parseIndicators },
  { name: 'overrides', text: scenarioText('atlas/overrides.json'), parse: parseOverrides },
  { name: 'the past', text: scenarioText('atlas/indicators-2022.json'), parse: parsePast },
];
