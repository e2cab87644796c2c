// The styles that nations follow, by name.

import type { BotName } from '../types/names';
import { balanced } from './balanced';
import { chinaPartner } from './chinaPartner';
import { chipBuilder } from './chipBuilder';
import { fastBuyer } from './fastBuyer';
import { fortress } from './fortress';
import type { Style } from './plan';
import { platformAlly } from './platformAlly';
import { powerHost } from './powerHost';
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
} as const satisfies Partial<Record<BotName, Style>>;

export type StyleName = keyof typeof STYLES;

/** The style of this name; balanced for a bot that is no style. */
export function styleNamed(name: BotName): Style {
  return Object.hasOwn(STYLES, name) ? STYLES[name as StyleName] : STYLES.balanced;
}
