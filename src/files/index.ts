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
export { issueInText, issuesBelow } from './issue';
export { countriesJsonSchema, historyJsonSchema, scenarioJsonSchema } from './jsonSchema';
export { withoutMark } from './readJson';
export { parseReplay } from './replay';
export { makeReplay } from './replay/write';
export { parseRuleset } from './ruleset';
export { parseSave } from './save';
export { makeSave } from './save/write';
export {
  parseScenario,
  scenarioIssues,
  type ScenarioOptions,
} from './scenario';
export { listed } from './scenario/listed';
export {
  carriedText,
  openCarried,
  openScenario,
  type OpenedScenario,
  readCarried,
} from './scenario/open';
export { nearestWord } from './suggest';
