// Policies: ways to play as plain data, the bot that plays one, and small moves for a search.

export { CARD_WANTED } from './cards';
export { mutate, scatter } from './mutate';
export { policyBot } from './policyBot';
export { answeringAll, reactingFrom, START_POLICY } from './start';
