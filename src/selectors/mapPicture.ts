// What the chart shows of one turn, as plain data: numbers and ids, no words and no colours.

import type { CountryId, ExportRule, ProjectId, Stance } from '../types/names';

/** Where home is heading: its stance, or how it sells where it is a superpower. */
export type Heading = Stance | ExportRule;

/** A country's plate on the chart. */
export interface MapPin {
  readonly country: CountryId;
  /** Capability index, 0 to 100. */
  readonly capability: number;
  readonly role: 'home' | 'rival' | 'superpower';
  /** Trust between home and this country, 0 to 100; only superpowers have it. */
  readonly trust?: number;
  /** How chips of this country's design are sold where it is a superpower, and whether home is an exception that is sold to more freely. */
  readonly sells?: { readonly rule: ExportRule; readonly isExcepted: boolean };
}

export const MAP_FLOW_KINDS = [
  'chips',
  'cloud',
  'talentOut',
  'talentIn',
  'licence',
  'alliance',
  'platform',
] as const;
export type MapFlowKind = (typeof MAP_FLOW_KINDS)[number];

/** An end of a flow that is no country: the rest of the world. */
export const ABROAD = 'abroad';

/**
 * Something that passes between two places in one half-year. `from` and `to` are countries, the
 * chip port `TWN` or `ABROAD`. The unit of `amount` goes by kind: chips in H100-equivalents, cloud in percent of
 * all computing that is rented, talent in people; licence in percent, of the chips ordered from the
 * United States that come, or of all chips that may be Chinese; alliance as trust and platform as
 * closeness from 0 to 100.
 */
export interface MapFlow {
  readonly kind: MapFlowKind;
  readonly from: CountryId;
  readonly to: CountryId;
  /** The country whose tie with home it shows, where that is neither end: the designer of chips that another country ships. */
  readonly partner?: CountryId;
  readonly amount: number;
  /** How the seller sells to home, where the flow is a licence. */
  readonly rule?: ExportRule;
}

/** Whether a flow shows home's tie with a country. */
export function concerns({ from, to, partner }: MapFlow, country: CountryId): boolean {
  return from === country || to === country || partner === country;
}

export const MAP_SITE_KINDS = ['fab', 'dataCentre', 'powerPlant', 'lab'] as const;
export type MapSiteKind = (typeof MAP_SITE_KINDS)[number];

export const MAP_SITE_STATES = ['planned', 'building', 'stalled', 'done'] as const;
export type MapSiteState = (typeof MAP_SITE_STATES)[number];

/** One place inside the inset, by longitude and latitude in degrees. */
export interface MapSite {
  readonly id: string;
  readonly kind: MapSiteKind;
  readonly longitude: number;
  readonly latitude: number;
  readonly state: MapSiteState;
  /** How far it is built, 0 to 1. */
  readonly ratio: number;
  /** How much of its kind stands in the country: 0 for little, 1 more for each doubling, to 7. Data centres and plants only; 0 for others. */
  readonly growth: number;
  /** Share of the country's chips that work, 0 to 1, 0 where there are none: how many of the windows of its data centres are lit. */
  readonly litShare: number;
  /** The named project that is being built or was ordered here; then state and ratio are those of the project. */
  readonly project?: ProjectId;
}

export interface MapPicture {
  readonly home: CountryId;
  /** The countries that people may play in this scenario. */
  readonly seats: readonly CountryId[];
  readonly heading: Heading;
  /** A heading ordered this turn but not yet in force. */
  readonly pendingHeading?: Heading;
  readonly pins: readonly MapPin[];
  readonly flows: readonly MapFlow[];
  readonly sites: readonly MapSite[];
  /** Whether plates beside the inset name its places; they do but at the start of a lesson. */
  readonly hasPlates?: boolean;
  /** Share of home's chips that stand idle, 0 to 1. */
  readonly idle: number;
}
