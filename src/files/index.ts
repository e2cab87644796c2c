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
export {
  type CountryPlace,
  deriveNewCountry,
  type Given,
  GIVEN_NAMES,
  GIVEN_RULES,
  type GivenFault,
  type GivenName,
  isInAtlas,
  knownFigures,
  knownOf,
  type NewCountry,
  type NewCountryOptions,
  textOfKnownCountry,
  textOfNewCountry,
  unsourced,
  type UsedFigure,
} from './newCountry';
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
export { nearestWord } from './suggest';
