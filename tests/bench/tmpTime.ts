// temp
import { BUILT_FOLDER, inBrowser } from './builtPage';
import { buildOlderPage } from './olderPage';
import { timeVisit } from './visit';
const older = buildOlderPage('3bbaa61');
const look = { locale: 'en-GB', viewport: { width: 1366, height: 768 } };
await inBrowser(BUILT_FOLDER, async (browser, url) => {
  await inBrowser(older, async (_, olderUrl) => {
    const a: number[][] = [], b: number[][] = [];
    for (let i = 0; i < 5; i++) {
      for (const [u, to] of [[olderUrl, a], [url, b]] as const) { const t = await timeVisit(browser, u, look, 4); to.push([t.titleMs, t.beginMs, t.wholeMs].map(Math.round)); }
    }
    console.log('old', a.join(' | ')); console.log('new', b.join(' | '));
  });
});
process.exit();
