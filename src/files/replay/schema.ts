// The shape of a replay file, format 1.

import { BOT_NAMES, INDICES, PLAYER_SIGHTS, RIVAL_LEVELS } from '../../types/names';
import {
  closedObject,
  countryId,
  each,
  id,
  listOf,
  numberWithin,
  oneOf,
  optional,
  recordOf,
  wholeWithin,
} from '../parts';
import { carriedScenario } from '../scenario/carriedSchema';
import * as z from '../zod';
import { ordersOfTurn } from './orderSchema';

const MOST_TURNS = 40;
const MOST_SEATS = 40;
const LARGEST_SEED = 4_294_967_295;

const hash = z.string().check(z.regex(/^[0-9a-f]{16}$/, '16 hexadecimal digits in small letters'));

const points = numberWithin(-1000, 1000, 'scores are about 0 to 100');

const MOST_ASSUMPTIONS = 40;
const assumedNumber = numberWithin(-1e6, 1e6, 'what is assumed keeps to a range of the rules');

export const replayFile = closedObject({
  format: z.literal(1),
  rules: wholeWithin(1, 1_000_000, 'rules are counted from 1'),
  scenario: closedObject({ id, hash }),
  rulesetHash: hash,
  seed: wholeWithin(0, LARGEST_SEED, 'a seed has 32 bits'),
  variant: id,
  assumptions: optional(recordOf(id, assumedNumber, MOST_ASSUMPTIONS)),
  seats: listOf(
    closedObject({
      country: countryId,
      player: oneOf(['human', ...BOT_NAMES]),
      level: optional(z.literal(RIVAL_LEVELS)),
    }),
    1,
    MOST_SEATS,
  ),
  turns: listOf(ordersOfTurn, 0, MOST_TURNS),
  hashes: listOf(hash, 1, MOST_TURNS + 1),
  scores: recordOf(countryId, each([...INDICES, 'total'], points), MOST_SEATS),
  carried: optional(carriedScenario),
  sight: optional(oneOf(PLAYER_SIGHTS)),
});

export type ReplayFile = z.infer<typeof replayFile>;
