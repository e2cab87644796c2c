// What is first wanted when a game is over: the debrief; a piece of its own, fetched while the game is played.

export { DebriefScreen } from '../ui/hud/debrief/debriefScreen';
