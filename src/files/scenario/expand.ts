// Puts countries and dated events of the atlas where a scenario only names them, with what the scenario says anew.

import { err, ok, type Result } from '../../lib/result';
import type { Atlas, AtlasCountry, FigureSet } from '../../types/atlas';
import type { OwnEventEntry } from '../../types/ownEvent';
import type { OwnDemand } from '../../types/ownDemand';
import type { OwnLot } from '../../types/ownLot';
import { NATION_FIGURES } from '../../types/scenario';
import { fault, type Finding, toldAt } from '../issue';
import type { Path } from '../path';
import { valueAt } from '../readShape';
import { type NationFile, unlessKnown } from './checkKind';
import { expandHistory } from './expandHistory';
import type { CountryFile, ScenarioFile, WrittenScenario } from './schema';

type Reference = Extract<WrittenScenario['countries'][number], { use: string }>;
type Taken = Result<CountryFile, readonly Finding[]>;

/** What a reference to a superpower may have: its courses are those of the atlas. */
const SUPERPOWER_FIELDS: readonly string[] = ['use', 'role'];

function asSuperpower(country: AtlasCountry, entry: Reference, path: Path, atlas: Atlas): Taken {
  const { id, name, courses } = country;
  if (courses === undefined) {
    const having = atlas.countries.filter((each) => each.courses !== undefined);
    const allowed = having.map((each) => each.id);
    return err(unlessKnown([...path, 'role'], id, allowed, 'a superpower of the atlas'));
  }
  const others = Object.keys(entry).filter((field) => !SUPERPOWER_FIELDS.includes(field));
  const findings = others.map((field) => {
    const message = `A superpower follows the courses of the atlas; remove "${field}", or give the entry the role "nation".`;
    return fault([...path, field], 'notForSuperpower', message, { atName: true });
  });
  return findings.length > 0 ? err(findings) : ok({ id, role: 'superpower', name, ...courses });
}

/** What to do about a country that the atlas does not have. */
const WRITTEN_OUT =
  'Another country is written out whole in place of "use", as the first one is in what "npm run cli -- new" makes.';

/** What a scenario takes from the atlas: its countries, with the figures of the year that it asks for. */
interface TakenFrom {
  readonly atlas: Atlas;
  readonly set: FigureSet | undefined;
}

/** The figures of the atlas with those that the scenario gives anew, or undefined while some are missing. */
function figuresOf(
  { id, figures: own }: AtlasCountry,
  entry: Reference,
  { atlas, set }: TakenFrom,
): NationFile['figures'] | undefined {
  const figures = { ...(set === undefined ? own : atlas.sets[set][id]), ...entry.figures };
  const isWhole = NATION_FIGURES.every((name) => figures[name] !== undefined);
  return isWhole ? (figures as NationFile['figures']) : undefined;
}

function asNation(country: AtlasCountry, entry: Reference, path: Path, source: TakenFrom): Taken {
  const { courses: _courses, ...own } = country;
  const { use: _use, ...anew } = entry;
  const figures = figuresOf(country, entry, source);
  if (figures !== undefined) return ok({ ...own, ...anew, role: 'nation', figures });
  const message = `The atlas has no figures of ${country.id}; write all of them under "figures", or use another country.`;
  return err([fault([...path, 'use'], 'noFigures', message)]);
}

function taken(entry: Reference, path: Path, source: TakenFrom): Taken {
  const { atlas } = source;
  const country = atlas.countries.find(({ id }) => id === entry.use);
  if (country === undefined) {
    const ids = atlas.countries.map(({ id }) => id);
    const findings = unlessKnown([...path, 'use'], entry.use, ids, 'a country of the atlas');
    return err(findings.map((one) => ({ ...one, message: `${one.message} ${WRITTEN_OUT}` })));
  }
  const role = entry.role ?? (country.courses === undefined ? 'nation' : 'superpower');
  return role === 'nation'
    ? asNation(country, entry, path, source)
    : asSuperpower(country, entry, path, atlas);
}

/** The scenario with all its countries and dated events, or which of them the atlas cannot give. */
export function expandScenario(
  file: WrittenScenario,
  atlas: Atlas,
): Result<ScenarioFile, readonly Finding[]> {
  const {
    figures: set,
    history,
    events: own,
    lots,
    demands,
    extends: _extends,
    base: _base,
    ...rest
  } = file;
  const each = file.countries.map(
    (entry, at): Taken =>
      'use' in entry ? taken(entry, ['countries', at], { atlas, set }) : ok(entry),
  );
  const events = expandHistory(file, atlas);
  const findings = each.flatMap((one) => (one.ok ? [] : one.error));
  if (!events.ok) return err([...findings, ...events.error]);
  if (findings.length > 0) return err(findings);
  const countries = each.flatMap((one) => (one.ok ? [one.value] : []));
  const dated = history === undefined ? {} : { history: events.value };
  const cards = own === undefined ? {} : { events: own as readonly OwnEventEntry[] };
  const kinds = lots === undefined ? {} : { lots: lots as readonly OwnLot[] };
  const asked = demands === undefined ? {} : { demands: demands as readonly OwnDemand[] };
  return ok({
    ...rest,
    ...dated,
    ...cards,
    ...kinds,
    ...asked,
    countries,
    relations: file.relations ?? [],
  });
}

/** A finding in a dated event of the atlas stands where the scenario names it. */
function atEvent(file: WrittenScenario, finding: Finding): Finding {
  const [, at] = finding.path;
  const path = ['history', at!];
  return typeof valueAt(file, path) === 'string' ? toldAt(finding, path) : finding;
}

/**
 * A finding in what the atlas gave stands where the scenario names the country. Warnings of that kind are left to
 * the check of the atlas, which would else be repeated in every scenario.
 */
export function atReference(file: WrittenScenario, finding: Finding): readonly Finding[] {
  const [list, at] = finding.path;
  if (list === 'history') return [atEvent(file, finding)];
  const isTaken = list === 'countries' && valueAt(file, ['countries', at!, 'use']) !== undefined;
  if (!isTaken || valueAt(file, finding.path) !== undefined) return [finding];
  if (finding.severity === 'warning') return [];
  const path = ['countries', at!, 'use'];
  return [toldAt(finding, path, ' (In what the atlas says of this country.)')];
}
