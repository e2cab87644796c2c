// The face of the room: texts from disk, links and storage become checked values here, and back.

export { atlasIssues, parseAtlas } from './atlas';
export {
  type CountryFigures,
  deriveFigures,
  derivationsInWords,
  makeFigures,
} from './derivation';
export { parseIndicators, parseOverrides } from './indicators';
export { figuresOfPast, makePastFigures, parsePast } from './backcast';
export { parseGame } from './game';
export { countriesJsonSchema, historyJsonSchema, scenarioJsonSchema } from './jsonSchema';
export { makeReplay, parseReplay } from './replay';
export { parseRuleset } from './ruleset';
export { makeSave, parseSave } from './save';
export {
  parseScenario,
  scenarioIssues,
  type ScenarioOptions,
} from './scenario';
export { nearestWord } from './suggest';
