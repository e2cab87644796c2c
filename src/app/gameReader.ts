// Reads games and scenarios from texts: the checks of every field are a piece of their own, which only files need.

export { carriedText, openCarried, openScenario, parseGame } from '../files/index';
