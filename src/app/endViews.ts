// What is first wanted when turns are over: how forecasts did and are made, and the debrief; a piece of its own, fetched while the game is played.

export { ForecastDialog } from '../ui/hud/forecast/forecastDialog';
export { RecordSheet } from '../ui/hud/forecast/recordSheet';
export { DebriefScreen } from '../ui/hud/debrief/debriefScreen';
