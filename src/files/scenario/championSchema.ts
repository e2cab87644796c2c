// The shape of a nation's champions: large firms behind its private chips.

import { CHAMPION_SECTORS } from '../../types/names';
import { closedObject, id, listOf, oneOf, said, text } from '../parts';
import { effects } from './effectsSchema';
import { figureOf, SOURCE_FIELDS } from './figureSchema';

const MOST_CHAMPIONS = 8;

const CHIP_SHARE = {
  unit: 'share of private chips',
  minimum: 0,
  maximum: 1,
  meaning: 'Part of the nation’s private chips that it runs; at most 1 for all together.',
  because: 'it is a part of a whole',
} as const;

const ADOPTION_GAIN = {
  unit: 'ratio to other firms',
  minimum: 0,
  maximum: 5,
  meaning: 'How much its use of AI spreads in industry; 1 is a firm without a name.',
  because: 'it is not less than nothing, and no firm alone spreads AI five times as much',
} as const;

const champion = closedObject({
  id: said(id, 'The share of a contract with the same id is this firm’s.'),
  name: text,
  text: said(text, 'Who it is, in a sentence.'),
  help: said(text, 'What a compact with it brings, in a sentence.'),
  sector: said(oneOf(CHAMPION_SECTORS), 'What it is strong in.'),
  chipShare: figureOf(CHIP_SHARE),
  adoptionGain: figureOf(ADOPTION_GAIN),
  effects: said(effects, 'What a first compact with it does, in place of private money.'),
  ...SOURCE_FIELDS,
});

export const champions = listOf(champion, 1, MOST_CHAMPIONS);
