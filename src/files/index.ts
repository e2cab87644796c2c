// The face of the room: texts from disk, links and storage become checked values here, and back.

export { parseRuleset } from './ruleset';
export { parseScenario, type ScenarioOptions } from './scenario';
