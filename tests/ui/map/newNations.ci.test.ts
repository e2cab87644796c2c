// Countries that nobody drew stand on the chart as the drawn ones do: inset, places, plates and flows.

import { beforeAll, describe, expect, it } from 'vitest';
import { BOTS } from '../../../src/bots/index';
import { parseScenario } from '../../../src/files/index';
import { type MapPicture, selectMapPicture } from '../../../src/selectors';
import { createSession } from '../../../src/session/index';
import { furthestFrom } from '../../../src/ui/countries/insetPlace';
import { nearLongitude } from '../../../src/ui/countries/place';
import { boxesTouch } from '../../../src/ui/map/boxes';
import { toScreen } from '../../../src/ui/map/chartScale';
import { countryPlace, needsOutlines } from '../../../src/ui/map/countryPlace';
import { layOutFlows } from '../../../src/ui/map/flowPaths';
import { layoutChart, layoutOptionsFor } from '../../../src/ui/map/pinLayout';
import { INSET_PLACES } from '../../../src/ui/map/places';
import { atlas, rules, sound } from '../../support/content';
import {
  NEW_NATIONS,
  type NewNation,
  scenarioIdOf,
  scenarioTextOf,
} from '../../support/newNations';
import { bringOutlinesOfPage } from '../../support/outlines';
import { buildPicture, CHARTS, scenarioSeats, seatPicture, WINDOWS } from './pictures';

beforeAll(bringOutlinesOfPage);

/** What the chart shows of the nation, with all the others as its rivals, after two turns. */
function pictureOf(nation: NewNation): MapPicture {
  const rivals = NEW_NATIONS.filter((other) => other !== nation);
  const ruleset = rules();
  const options = { ruleset, atlas: atlas(), id: scenarioIdOf(nation) };
  const scenario = sound(parseScenario(scenarioTextOf(nation, rivals), options));
  const { country: seat } = nation;
  const variant = scenario.variants[0]!.id;
  const session = createSession({
    ruleset,
    scenario,
    bots: BOTS,
    humans: [seat],
    seed: 7,
    variant,
  });
  session.endTurn();
  session.endTurn();
  return selectMapPicture(session.get(), seat);
}

describe.each(NEW_NATIONS)('the chart of $en', (nation) => {
  const picture = pictureOf(nation);
  const layouts = () => CHARTS.map((size) => layoutChart(size, layoutOptionsFor(picture)));

  it('should have every place of the scenario in its inset', () => {
    const { place, half } = layouts()[0]!.seen!;
    for (const { id, longitude, latitude } of picture.sites) {
      const near = [nearLongitude(longitude, place[0]), latitude] as const;
      expect(furthestFrom(place, [near]), id).toBeLessThan(0.92 * half);
    }
    for (const { nodes } of layouts()) expect(nodes).toHaveLength(picture.sites.length);
  });

  it('should show home beside its inset, within the window', () => {
    for (const { scale, size, inset, home, sites } of layouts()) {
      const at = toScreen(scale, countryPlace(home, sites)!.pin.place);
      expect(at.x > 0 && at.x < size.width && at.y > 0 && at.y < size.height).toBe(true);
      expect(Math.hypot(at.x - inset.x, at.y - inset.y)).toBeGreaterThan(inset.radius);
    }
  });

  it('should give the other new nations plates that lie over nothing', () => {
    const [wide] = layouts();
    const shown = wide!.pins.map(({ country }) => country);
    const rivals = NEW_NATIONS.filter(({ country }) => country !== nation.country);
    expect(rivals.filter(({ country }) => shown.includes(country)).length).toBeGreaterThan(3);
    for (const { pins } of layouts())
      pins.forEach((a, i) => {
        for (const b of pins.slice(i + 1)) expect(boxesTouch(a, b)).toBe(false);
      });
  });

  it('should draw a flow to every new nation', () => {
    const [wide] = layouts();
    const flows = NEW_NATIONS.flatMap(({ country }) =>
      country === nation.country
        ? []
        : { kind: 'platform' as const, from: nation.country, to: country, amount: 60 },
    );
    for (const { points } of layOutFlows(flows, wide!))
      for (const { x, y } of points) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
    expect(layOutFlows(flows, wide!).length).toBeGreaterThan(4);
  });
});

describe('the outlines of all countries', () => {
  it('should be needed by no scenario that comes with the game', () => {
    for (const seat of scenarioSeats()) {
      const { home, pins, sites } = seatPicture(seat);
      const countries = pins.map(({ country }) => country);
      expect(needsOutlines(home, countries, sites), JSON.stringify(seat)).toBe(false);
    }
  });

  it('should be needed by a country that nobody drew, and by a place beyond a drawn inset', () => {
    expect(needsOutlines('CHE', ['USA'], [])).toBe(true);
    expect(needsOutlines('KOR', ['USA', 'FJI'], [])).toBe(true);
    expect(needsOutlines('KOR', ['USA'], [{ longitude: 125.75, latitude: 39.03 }])).toBe(true);
  });

  it('should change no inset that was set by hand', () => {
    for (const [country, inset] of Object.entries(INSET_PLACES))
      expect(countryPlace(country)!.inset, country).toBe(inset);
  });

  it('should widen the inset of a drawn country for a place beyond it', () => {
    const [site] = buildPicture().sites;
    const north = { ...site!, id: 'pyongyang', longitude: 125.75, latitude: 39.03 };
    const { seen, nodes } = layoutChart(
      WINDOWS[0]!,
      layoutOptionsFor(buildPicture({ sites: [north] })),
    );
    expect(seen!.half).toBeGreaterThan(INSET_PLACES.KOR!.half);
    expect(nodes).toHaveLength(1);
  });

  it('should let a country without outline stand where its places are', () => {
    const sites = [{ longitude: -45, latitude: 30 }];
    expect(countryPlace('GLP', sites)!.port).toEqual([-45, 30]);
    expect(countryPlace('GLP')).toBeUndefined();
  });
});
