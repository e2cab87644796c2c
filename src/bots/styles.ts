// The styles that nations follow, by name.

import type { PlayerView } from '../types/game';
import type { BotName } from '../types/names';
import { balanced } from './balanced';
import { chinaPartner } from './chinaPartner';
import { chipBuilder } from './chipBuilder';
import { fastBuyer } from './fastBuyer';
import { fortress } from './fortress';
import { leadKeeper } from './leadKeeper';
import type { Style } from './plan';
import { platformAlly } from './platformAlly';
import { powerHost } from './powerHost';
import { replacer } from './replacer';
import { talentBuilder } from './talentBuilder';

export const STYLES = {
  balanced,
  fastBuyer,
  chipBuilder,
  talentBuilder,
  powerHost,
  platformAlly,
  fortress,
  chinaPartner,
  leadKeeper,
  replacer,
} as const satisfies Partial<Record<BotName, Style>>;

export type StyleName = keyof typeof STYLES;

/** Styles that only make sense for a superpower. */
const OF_SUPERPOWERS: readonly StyleName[] = ['leadKeeper', 'replacer'];

/** The names of the styles that a seat may follow. */
export function styleNames({ own }: PlayerView): StyleName[] {
  const names = Object.keys(STYLES) as StyleName[];
  return own.superpower === null ? names.filter((name) => !OF_SUPERPOWERS.includes(name)) : names;
}

/** The style of this name; `balanced` for a bot that is not a style. */
export function styleNamed(name: BotName): Style {
  return Object.hasOwn(STYLES, name) ? STYLES[name as StyleName] : STYLES.balanced;
}
