// The face of the room: texts from disk, links and storage become checked values here, and back.

export { atlasIssues, type AtlasReading, parseAtlas, readAtlas } from './atlas';
export {
  type CountryFigures,
  deriveFigures,
  derivationsInWords,
  makeFigures,
} from './derivation';
export { DOCUMENT_KINDS, type DocumentKind, documentKindOf, strangerIssues } from './documentKind';
export { type Excerpt, excerptsOf } from './excerpt';
export { parseIndicators, parseOverrides } from './indicators';
export { figuresOfPast, makePastFigures, parsePast } from './backcast';
export { parseGame } from './game';
export { countriesJsonSchema, historyJsonSchema, scenarioJsonSchema } from './jsonSchema';
export { RECORD_KINDS, recordIssues } from './records';
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
export { carriedText, openCarried, openScenario, type OpenedScenario } from './scenario/open';
export {
  type AtlasWay,
  type Origin,
  originsOf,
  type TellOrigins,
} from './scenario/origins';
export { nearestWord } from './suggest';
