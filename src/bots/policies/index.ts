// Policies: ways to play as plain data, the bot that plays one, and small moves for a search.

export { mutate, scatter } from './mutate';
export { policyBot } from './policyBot';
export { reactingFrom, START_POLICY, startPolicy } from './start';
