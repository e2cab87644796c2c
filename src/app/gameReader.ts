// Reads games and scenarios from texts: the checks of every field are a piece of their own, which only files need.

export { unpackedText } from '../classroom/packed';
export {
  carriedText,
  issueInText,
  openCarried,
  openScenario,
  parseGame,
  parseRuleset,
  readCarried,
} from '../files/index';
export { isForWorkshop } from '../workshop/sortFiles';
