// A page of one file holds all that it was given, allows nothing else, and is ended by nothing that it holds.

import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { codeInPage, jsonInPage } from '../../src/build/single/escape';
import { heldOfBundle } from '../../src/build/single/heldFiles';
import { pageOf, withoutPreloads } from '../../src/build/single/page';

const HTML = `<html><head>
<meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src 'self'; object-src 'none'" />
<link rel="preload" href="./Sans.woff2" as="font" />
<link rel="icon" href="./icon.svg" type="image/svg+xml" />
<script type="module" crossorigin src="./assets/main.js"></script>
<link rel="stylesheet" crossorigin href="./assets/main.css">
</head><body></body></html>`;
const TRICKY = "const end = '</script><!-- <script>'; const dollar = '$&';";

function page(parts: Partial<Parameters<typeof pageOf>[0]> = {}) {
  return pageOf({ html: HTML, script: TRICKY, sheet: 'p{}', icon: '<svg/>', held: [], ...parts });
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

describe('the page in one file', () => {
  it('should allow its very script and its very sheet, and no address', () => {
    const html = page();
    const script = /<script type="module">([\s\S]*?)<\/script>/.exec(html)![1]!;
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)![1]!;
    expect(policy).toContain(`script-src '${hashOf(script)}'`);
    expect(policy).not.toContain("'self'");
    expect(policy).toContain("object-src 'none'");
    expect(script).toContain("'$&'");
  });

  it('should ask for no file', () => {
    const asked = [...withoutPreloads(page()).matchAll(/(?:src|href)="([^"]+)"/g)];
    expect(asked.map(([, address]) => address!.slice(0, 5))).toEqual(['data:']);
  });

  it('should carry an assignment as it was given', () => {
    expect(page()).not.toContain('name="assignment"');
    expect(page({ assignment: '#play?a="b"&c=<d>' })).toContain(
      '<meta name="assignment" content="#play?a=&quot;b&quot;&amp;c=&lt;d>">',
    );
  });

  it.each(['<link rel="icon"', '</head>', '</body>', 'http-equiv'])(
    'should not be made of a page without %s',
    (part) => {
      expect(() => page({ html: HTML.replace(part, '') })).toThrow('The page has nothing like');
    },
  );
});

describe('what a page holds', () => {
  it('should mean the same in code and in data, and end nothing', () => {
    const code = codeInPage(TRICKY);
    expect(code).not.toMatch(/<\/script|<!--/i);
    expect(runInNewContext(`${code} end`)).toBe('</script><!-- <script>');
    const data = jsonInPage(JSON.stringify({ text: TRICKY }));
    expect(data).not.toContain('<');
    expect(JSON.parse(data)).toEqual({ text: TRICKY });
  });

  it('should be its data and the scripts of its workers, by name', () => {
    const asset = (fileName: string, source: string) => [
      fileName,
      { type: 'asset', fileName, source },
    ];
    const bundle = Object.fromEntries([
      asset('assets/rules-1.json', '{"a":"<"}'),
      asset('assets/labWorker-Ab.js', 'if (1<2) close();'),
      asset('assets/face.woff2', 'letters'),
      asset('index.html', HTML),
    ]) as Parameters<typeof heldOfBundle>[0];
    expect(heldOfBundle(bundle)).toEqual([
      '<script type="application/json" data-file="rules-1.json">{"a":"\\u003c"}</script>',
      '<script type="text/plain" data-file="labWorker-Ab.js">if (1<2) close();</script>',
    ]);
  });
});
