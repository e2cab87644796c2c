// The face of the room: texts from disk, links and storage become checked values here, and back.

export { atlasIssues, type AtlasReading, parseAtlas, readAtlas } from './atlas';
export {
  type CountryFigures,
  deriveFigures,
  derivationsInWords,
  makeFigures,
} from './derivation';
export {
  ATLAS_KINDS,
  DOCUMENT_KINDS,
  type DocumentKind,
  documentKindOf,
  strangerIssues,
} from './documentKind';
export { type Excerpt, excerptsOf } from './excerpt';
export { cureOf } from './fix';
export { mendFully, mendText } from './mend';
export { ISO_COUNTRIES } from './iso/countries';
export { parseIndicators, parseOverrides } from './indicators';
export { type GroundCell, type Grounds, groundsOf, type GroundTally } from './indicators/grounds';
export { parseTables, reproduce, type Reproduced, type RetrievedTable } from './retrieved';
export { figuresOfPast, makePastFigures, parsePast } from './backcast';
export { parseGame } from './game';
export { issueInText, issuesBelow } from './issue';
export { countriesJsonSchema, historyJsonSchema, scenarioJsonSchema } from './jsonSchema';
export { withoutMark } from './readJson';
export { recordIssues } from './records';
export {
  atlasWithCountry,
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
  sourced,
  textOfNewCountry,
  typedNumber,
  typedSource,
  typedYear,
  type UsedFigure,
} from './newCountry';
export { referenceLines } from './reference';
export { parseReplay } from './replay';
export { makeReplay } from './replay/write';
export { parseRuleset, rulesetIssues } from './ruleset';
export { parseSave } from './save';
export { makeSave } from './save/write';
export {
  parseScenario,
  scenarioIssues,
  type ScenarioOptions,
} from './scenario';
export { catalogueEntryOf } from './scenario/catalogueEntry';
export {
  carriedFromText,
  carriedText,
  openCarried,
  openScenario,
  type OpenedScenario,
  readCarried,
} from './scenario/open';
export type { AtlasWay, Origin, TellOrigins } from './scenario/origins';
export { asShared, sharingNeeds } from './scenario/sharing';
export { nearestWord } from './suggest';
