// Addresses of sources lead to public pages, and no text of a file holds characters that nobody sees.

import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../src/files';
import { hiddenInAddress, hiddenInLine, hiddenInProse, withNumbers } from '../../src/files/hidden';
import { addressFault } from '../../src/files/webAddress';
import type { Issue } from '../../src/types/issue';
import { KOREA_OPTIONS, WHOLE_KOREA } from './texts';

type Json = { [name: string]: Json } & Json[] & string;

/** The findings once a text stands at the path of a good scenario. */
function issuesWith(path: readonly (string | number)[], text: string): readonly Issue[] {
  const data = JSON.parse(WHOLE_KOREA) as Json;
  let holder = data;
  for (const step of path.slice(0, -1)) holder = holder[step as number]!;
  holder[path[path.length - 1] as number] = text as Json;
  const read = parseScenario(JSON.stringify(data, null, 2), KOREA_OPTIONS);
  return read.ok ? [] : read.error;
}

const SOURCE = ['countries', 0, 'figures', 'gdpUsdTn', 'source'] as const;
const URL = [...SOURCE, 'url'];

const HIDDEN: readonly [name: string, character: string, shown: string][] = [
  ['the null character', '\u0000', 'U+0000'],
  ['a bell', '\u0007', 'U+0007'],
  ['a tab', '\t', 'U+0009'],
  ['a carriage return', '\r', 'U+000D'],
  ['a terminal command', '\u001b[2J', 'U+001B'],
  ['a control of the second kind', '\u0085', 'U+0085'],
  ['a blank without width', '\u200b', 'U+200B'],
  ['a line separator', '\u2028', 'U+2028'],
  ['a left-to-right embedding', '\u202a', 'U+202A'],
  ['a right-to-left embedding', '\u202b', 'U+202B'],
  ['the end of a direction', '\u202c', 'U+202C'],
  ['a left-to-right override', '\u202d', 'U+202D'],
  ['a right-to-left override', '\u202e', 'U+202E'],
  ['a left-to-right isolate', '\u2066', 'U+2066'],
  ['a right-to-left isolate', '\u2067', 'U+2067'],
  ['an isolate of the first direction', '\u2068', 'U+2068'],
  ['the end of an isolate', '\u2069', 'U+2069'],
  ['an invisible sign', '\u2063', 'U+2063'],
  ['a byte order mark', '\ufeff', 'U+FEFF'],
  ['half of a pair', '\ud83d', 'U+D83D'],
  ['a Hangul filler', '\u3164', 'U+3164'],
  ['a tag', '\u{e0041}', 'U+E0041'],
];

describe('a hidden character', () => {
  it.each(HIDDEN)('should be refused by its number in an address: %s', (_, character, shown) => {
    const issues = issuesWith(URL, `https://example.org/a${character}b`);
    expect(issues).toMatchObject([{ code: 'hiddenCharacter', path: URL }]);
    expect(issues[0]!.message).toContain(shown);
  });

  it.each(HIDDEN)('should be refused by its number in a title: %s', (_, character, shown) => {
    const path = [...SOURCE, 'title'];
    const issues = issuesWith(path, `World${character} Bank`);
    expect(issues).toMatchObject([{ code: 'hiddenCharacter', path }]);
    expect(issues[0]!.message).toContain(shown);
  });

  it.each(HIDDEN)('should be refused by its number in prose: %s', (_, character, shown) => {
    const path = ['texts', 'briefing', 'ko'];
    const issues = issuesWith(path, `한국${character}의 선택`);
    expect(issues).toMatchObject([{ code: 'hiddenCharacter', path }]);
    expect(issues[0]!.message).toContain(shown);
  });

  it('should be shown by its number wherever a finding quotes a file', () => {
    const issues = issuesWith(['texts', 'na\u202e\u001bme'], 'x');
    expect(issues).toMatchObject([
      { code: 'unknownField', path: ['texts', 'na[U+202E][U+001B]me'] },
    ]);
    expect(issues[0]!.message).toContain('"na[U+202E][U+001B]me"');
    expect(withNumbers('a\u0000b\nc')).toBe('a[U+0000]b\nc');
  });

  it('should be refused in an address even where it is written with percent signs', () => {
    for (const part of [
      '%00',
      '%0a',
      '%1B',
      '%7f',
      '%C2%85',
      '%e2%80%ae',
      '%E2%81%A6',
      '%EF%BB%BF',
    ])
      expect(hiddenInAddress(`https://example.org/${part}`)).toContain(`${part}, which stands for`);
    expect(hiddenInAddress('https://example.org/%E2%80%AE')).toContain('U+202E');
  });
});

describe('a text', () => {
  it.each([
    ['Korean', '대한민국은 26만 개의 GPU를 들여온다.'],
    ['Hebrew', 'שלום \u200fעולם'],
    ['Arabic and Persian', 'می\u200cخواهم؟ مرحبا'],
    ['emoji of several parts', '👩\u200d💻 works'],
    ['accents and soft hyphens', 'e\u0301 Daten\u00adzentrum'],
    ['dashes, quotes and thin blanks', '“a” – b\u202fc\u00a0d'],
  ])('should be read in %s', (_, words) => {
    expect(hiddenInLine(words)).toBeUndefined();
    expect(issuesWith(['texts', 'goal', 'en'], words)).toEqual([]);
  });

  it('should have lines where it is prose and one line where it is a title', () => {
    expect(hiddenInProse('one\n\ntwo')).toBeUndefined();
    expect(hiddenInLine('one\ntwo')).toBe('U+000A, a line break');
  });
});

describe('the address of a source', () => {
  it.each([
    'https://www.imf.org/en/Publications/WEO',
    'https://epoch.ai/data-insights?x=1&y=%ED%95%9C#part',
    'https://xn--3e0b707e.xn--3e0b707e/',
    'https://KOSIS.kr:443/eng',
    'https://ko.wikipedia.org/wiki/대한민국',
    'https://a.b.c.example.org',
  ])('should be read: %s', (url) => {
    expect(issuesWith(URL, url)).toEqual([]);
  });

  it.each([
    ['plain http', 'http://www.imf.org/'],
    ['a script', 'javascript:alert(1)'],
    ['data', 'data:text/html,x'],
    ['a blank', 'https://example.org/a b'],
    ['a backslash', 'https://example.org\\@evil.org/'],
    ['a quote', 'https://example.org/"onclick="x'],
  ])('should begin with https and have no blanks or quotes: %s', (_, url) => {
    expect(issuesWith(URL, url)).toMatchObject([{ code: 'wrongForm', path: URL }]);
  });

  it.each([
    ['a user', 'https://imf.org@evil.org/'],
    ['a user and a password', 'https://user:password@imf.org/'],
    ['an empty user', 'https://@imf.org/'],
    ['this machine', 'https://127.0.0.1/'],
    ['this machine as one number', 'https://2130706433/'],
    ['this machine in octal', 'https://0177.0.0.1/'],
    ['this machine in hexadecimal', 'https://0x7f.1/'],
    ['this machine, shortened', 'https://127.1/'],
    ['this machine in the new numbers', 'https://[::1]/'],
    ['this machine by name', 'https://localhost/'],
    ['this machine by name with a dot', 'https://localhost./'],
    ['a name of this machine', 'https://game.localhost/'],
    ['a private network', 'https://192.168.0.1/admin'],
    ['another private network', 'https://10.0.0.8/'],
    ['the data of a cloud machine', 'https://169.254.169.254/latest/meta-data'],
    ['a public number', 'https://8.8.8.8/'],
    ['a house network', 'https://printer.local/'],
    ['a company network', 'https://wiki.corp/'],
    ['a name of nobody', 'https://page.invalid/'],
    ['a hidden service', 'https://abcdef.onion/'],
    ['a name without an ending', 'https://intranet/'],
    ['another port', 'https://imf.org:8443/'],
    ['the port of plain http', 'https://imf.org:80/'],
    ['no name', 'https:///etc/passwd'],
    ['two dots', 'https://imf..org/'],
    ['a letter that only looks like another', 'https://іmf.org/'],
    ['an underscore', 'https://a_b.org/'],
  ])('should lead to a public site: %s', (_, url) => {
    const issues = issuesWith(URL, url);
    expect(issues).toMatchObject([{ code: 'wrongForm', path: URL }]);
    expect(issues[0]!.message).toMatch(/^"source\.url" must .*\.$/);
  });

  it('should say what is wrong with it', () => {
    expect(addressFault('https://a:b@imf.org/')).toBe('must not name a user or a password');
    expect(addressFault('https://imf.org/a@b')).toBeUndefined();
  });
});
