// One word for one thing: words that were given up stand in no message any more.

import { readdirSync, readFileSync } from 'node:fs';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../architecture/project';

const FOLDER = `${PROJECT_ROOT}src/ui/text/`;

/** What is not said, and what is said in its place. */
const INSTEAD = {
  en: [
    [/\bhalls?\b/i, 'data centre'],
    [/\bAI in use\b/, 'use of AI'],
    [/\b(?:export )?clamp\b/i, 'export limits'],
    [/\block-in\b/i, 'ties to foreign systems'],
    [/\bback to the map\b|\blook at the map\b/i, 'chart'],
    [/\bscripted player\b|\bsound script\b/i, 'computer player'],
    [/^For a class\b/, 'for teachers'],
    [/\bCoastal\b|\bDeep sea\b|\bOpen ocean\b|\bCharted routes\b/, 'easy to hardest'],
  ],
  ko: [
    [/전산동/, '데이터센터'],
    [/물음/, '과제, 질문'],
    [/최약/, '가장 약한'],
    [/선두에 뒤짐|최전선/, '선두, 선두와의 격차'],
    [/당신/, '나, 이 나라'],
    [/초강대국/, '강대국'],
    [/데이터 법/, '데이터법'],
    [/금지선/, '레드라인'],
    [/할당/, '쿼터'],
    [/짐작한 미래/, '표본 미래'],
    [/활용도|AI 사용률/, '활용률'],
    [/프로그램(?! )/, '사업'],
    [/서약/, '공약'],
    [/자주성|자율성/, '자율'],
    [/선두와 우방/, '우위와 우방'],
    [/보좌관|보좌진/, '참모'],
    [/상대 나라/, '경쟁국'],
    [/자국 모델|국산 모델/, '국내 모델'],
    [/수출 제한|수출 규칙/, '수출 통제, 수출 방침'],
    [/쓰러지|쓰러졌/, '물러나다'],
  ],
} as const;

/** Messages that say another thing by it, or repeat a rule of the data word for word. */
const OTHERWISE = new Set([
  'derivation.privateMoneyUsdBn',
  'derivation.powerCostFactor',
  'derivation.exportTier',
  'indicator.exportTier',
  'term.inputQuality',
  'about.layer.models',
]);

function messagesOf(code: keyof typeof INSTEAD): [string, string][] {
  return readdirSync(FOLDER + code)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) =>
      Object.entries(
        JSON.parse(readFileSync(`${FOLDER}${code}/${name}`, 'utf8')) as Record<string, string>,
      ),
    );
}

/** What a message says itself, whatever its choices: the text between its holes, without its marks. */
function wordsOf(elements: readonly MessageFormatElement[]): string {
  return elements
    .map((element) => {
      if (element.type === TYPE.literal) return element.value.replace(/<\/?\w+>/g, '');
      if (element.type !== TYPE.select && element.type !== TYPE.plural) return '…';
      return Object.values(element.options)
        .map(({ value }) => wordsOf(value))
        .join(' | ');
    })
    .join('');
}

const said = (message: string) => wordsOf(parse(message, { ignoreTag: true }));

describe('the words of the page', () => {
  it.each(['en', 'ko'] as const)('should be one for one thing in %s', (code) => {
    const found = messagesOf(code)
      .filter(([key]) => !OTHERWISE.has(key))
      .flatMap(([key, message]) =>
        INSTEAD[code]
          .filter(([old]) => old.test(said(message)))
          .map(([, word]) => `${key}: say ${word}`),
      );
    expect(found).toEqual([]);
  });

  it('should not be looked for in the name of a choice or of a term', () => {
    expect(said('{cause, select, halls {No {what}} other {Chips}} of <hall>it</hall>')).toBe(
      'No … | Chips of it',
    );
  });
});
