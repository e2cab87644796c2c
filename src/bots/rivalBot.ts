// A rival: it follows a style, and bids as its mood of the turn is.

import type { Bot } from '../types/bot';
import { moodFrom } from './bids';
import type { Style } from './plan';
import { ordersOf } from './planOrders';

/** The bot that orders what a style wants. */
export function rivalBot(style: Style): Bot {
  return (view, random) => ordersOf(view, style(view), moodFrom(random));
}
