// What is first needed when a turn is over: how good forecasts were, and the debrief. One piece, fetched with the first report.

import '../ui/gameSheet.css';

export { ForecastDialog } from '../ui/hud/forecast/forecastDialog';
export { RecordSheet } from '../ui/hud/forecast/recordSheet';
export { DebriefScreen } from '../ui/hud/debrief/debriefScreen';
