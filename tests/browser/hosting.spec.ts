// The built page works on any static host, below any path, and asks nobody else for anything.

import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { serveFolder } from '../../src/cli/serve.mjs';

const BUILD = fileURLToPath(new URL('../../dist', import.meta.url));

/** Collects what the page says and asks for from now on. */
function listen(page: Page) {
  const heard = { complaints: [] as string[], requests: [] as string[] };
  page.on('console', (message) => {
    if (message.type() === 'error') heard.complaints.push(message.text());
  });
  page.on('pageerror', (error) => heard.complaints.push(error.message));
  page.on('request', (request) => heard.requests.push(request.url()));
  return heard;
}

for (const prefix of ['/', '/a/b/']) {
  test(`should open when it is served from ${prefix}`, { tag: '@ci' }, async ({ page }) => {
    const server = await serveFolder({ folder: BUILD, prefix });
    try {
      const heard = listen(page);
      await page.goto(server.url);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.waitForLoadState('networkidle');
      expect(heard.complaints).toEqual([]);
      const isOwn = (url: string) => url.startsWith(server.url) || /^(blob|data):/.test(url);
      expect(heard.requests.filter((url) => !isOwn(url))).toEqual([]);
    } finally {
      server.close();
    }
  });
}

test('should have taken the name under which scripts of workers are named before any other script can', async ({
  page,
}) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const claim = (name: string) =>
    page.evaluate((policy) => {
      const { trustedTypes } = globalThis as unknown as {
        trustedTypes: { createPolicy: (name: string, rules: object) => unknown };
      };
      try {
        trustedTypes.createPolicy(policy, { createScriptURL: (url: string) => url });
        return 'claimed';
      } catch {
        return 'refused';
      }
    }, name);
  const allowed = await page.evaluate(
    () =>
      /trusted-types ([^;]+)/.exec(
        document.querySelector<HTMLMetaElement>('meta[http-equiv]')!.content,
      )![1]!,
  );
  const names = allowed.trim().split(/\s+/);
  expect(names).toHaveLength(1);
  expect([await claim(names[0]!), await claim('another')]).toEqual(['refused', 'refused']);
});
