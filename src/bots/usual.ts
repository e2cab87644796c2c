// Usual: gives no order, so that the standing choices of the start go on: what governments did in the years that the back-test runs through.

import type { Bot } from '../types/bot';

export const usual: Bot = () => [];
