// Writes what is kept of the present rules beside a game of every scenario, when they are published: `npx tsx tests/golden/earlier/makeOthers.ts`.

import { mkdirSync, writeFileSync } from 'node:fs';
import { BOT_LEVELS, BOTS, recordGame } from '../../../src/bots/index';
import { addressOf } from '../../../src/classroom/address';
import { handInOf } from '../../../src/classroom/handIn';
import { handInText } from '../../../src/classroom/handInText';
import { broughtBy, linkOfScenario } from '../../../src/classroom/packed';
import { type Content, currentRules, loadScenario, scenarioFile } from '../../../src/cli/documents';
import { loadLibrary } from '../../../src/cli/library';
import { createReplay, markOfContent } from '../../../src/engine/index';
import { makeReplay, makeSave, openScenario, type OpenedScenario } from '../../../src/files/index';
import { NOTHING_SET } from '../../../src/types/assignment';
import type { RivalLevel } from '../../../src/types/names';
import type { Save } from '../../../src/types/replay';
import { ownRulesText, ownText } from '../../support/ownScenario';

const RULES = currentRules();
const HERE = new URL('./', import.meta.url);
const AUTHORS = new URL('authors/', HERE);
const SEAT = 'KOR';

function sound<T>(read: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

const shipped = (id: string) => sound(loadScenario(scenarioFile(id)));
const LIBRARY = sound(loadLibrary());
const opened = (text: string, rulesText?: string) =>
  sound(openScenario(text, LIBRARY, { rulesText }));

interface Played extends ReturnType<typeof recordGame> {
  readonly content: Pick<Content, 'carried'>;
  readonly seat: string;
  readonly level: RivalLevel;
}

function play(
  content: Content | OpenedScenario,
  seat: string,
  seed: number,
  level: RivalLevel = 0,
): Played {
  const { ruleset, scenario } = content;
  const variant = scenario.variants[0]!.id;
  const chosen = { ruleset, scenario, seat, bot: 'random', seed, variant, level } as const;
  const game = recordGame({ ...chosen, bots: BOTS, levels: BOT_LEVELS });
  return { ...game, content, seat, level };
}

/** The save after so many turns, or after the whole game. */
function saveOf({ content, history, seat, level }: Played, turns = history.length): Save {
  const { carried } = content;
  const replay = createReplay(history[0]!.before, [seat], history.slice(0, turns), level);
  const pending = history[turns]?.humanOrders.slice(0, 2) ?? [];
  return { format: 1, replay: carried === undefined ? replay : { ...replay, carried }, pending };
}

function write(folder: URL, name: string, text: string): void {
  writeFileSync(new URL(`rules-${RULES}-${name}`, folder), text);
}

mkdirSync(AUTHORS, { recursive: true });
const superpower = play(shipped('race-for-independence'), 'USA', 53, 4);
write(HERE, 'superpower.replay.json', makeReplay(saveOf(superpower).replay));
write(HERE, 'under-way.save.json', makeSave(saveOf(play(shipped('chip-embargo'), 'CHN', 55), 7)));

const town = opened(ownText());
const ruled = opened(
  ownText((data) => Object.assign(data, { id: 'harbour-rules', ruleset: 'rules-harbour' })),
  ownRulesText('rules-harbour', RULES),
);
const extending = opened(
  JSON.stringify({
    format: 1,
    id: 'korea-cheap-power',
    extends: 'korea-260000-gpus',
    texts: { title: { en: 'Korea alone', ko: '홀로 선 한국' } },
    countries: [{ use: SEAT, style: 'fortress', stance: 'alone' }],
  }),
);
const [townGame, ruledGame] = [play(town, SEAT, 61), play(ruled, SEAT, 62)];
const underWay = saveOf(play(extending, SEAT, 63, 2), 5);
write(AUTHORS, 'own.replay.json', makeReplay(saveOf(townGame).replay));
write(AUTHORS, 'own-rules.replay.json', makeReplay(saveOf(ruledGame).replay));
write(AUTHORS, 'extending.save.json', makeSave(underWay));
write(AUTHORS, 'harbour-town.txt', ownText());

const korea = saveOf(play(shipped('korea-260000-gpus'), SEAT, 64, 4));
const reason = { turn: 0, kind: korea.replay.turns[0]![0]!.kind, text: 'Because the grid is slow' };
const codes = [
  handInText(handInOf({ ...korea, reasons: [reason] }, ['Ada', 'Ben'], 'a1b2c3')),
  handInText(handInOf(saveOf(townGame), ['Cem'], null)),
  handInText(handInOf(underWay, ['Dina'], null)),
];
write(AUTHORS, 'codes.txt', `Handed in on Friday:\n\n${codes.join('\n\n')}\n`);

const mark = markOfContent(town);
const set = { ...NOTHING_SET, scenario: town.scenario.id, seed: 7, content: mark };
const links = [
  linkOfScenario(town.carried, mark).address,
  addressOf({ ...set, seats: [SEAT], ...broughtBy(town.carried, mark) }),
  addressOf(set),
];
write(AUTHORS, 'links.txt', links.map((link) => `https://example.org/${link}\n`).join(''));
