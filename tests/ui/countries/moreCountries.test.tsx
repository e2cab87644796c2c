// Outlines that could not be had at first come when they are asked for again.

import { afterEach, describe, expect, it, vi } from 'vitest';
import { outlinesText } from '../../support/outlines';

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

/** Names the file that holds the rules by which countries are made, as the build does. */
function listFiles(): void {
  const list = document.createElement('script');
  list.id = 'piece-files';
  list.type = 'application/json';
  list.textContent = '{"files":["made.js"],"pieces":{"ui/countries/made":[0]}}';
  document.body.replaceChildren(list);
}

describe('the outlines of all countries', () => {
  it.each(['made.js', 'countries.json'])(
    'should be asked for again where %s did not come, and import nothing before its file is there',
    async (missing) => {
      listFiles();
      let isCut = true;
      vi.stubGlobal('fetch', (address: URL) =>
        isCut && address.href.endsWith(missing)
          ? Promise.reject(new TypeError('no network'))
          : Promise.resolve(new Response(outlinesText)),
      );
      vi.resetModules();
      const { bringOutlines, madeCountries } = await import(
        '../../../src/ui/countries/moreCountries'
      );
      await bringOutlines();
      expect(madeCountries()).toBeNull();
      isCut = false;
      await bringOutlines();
      expect(madeCountries()?.plateOf('CHE')).not.toBe('');
    },
  );
});
