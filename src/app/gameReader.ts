// Reads games from texts: the checks of every field are a piece of their own, which only games that are taken up need.

export { parseGame } from '../files/index';
