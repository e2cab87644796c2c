// What is first wanted when a turn is over: how forecasts did and are made, and the debrief; a piece of its own, fetched with the first report.

import '../ui/theme/gameSheet.css';

export { ForecastDialog } from '../ui/hud/forecast/forecastDialog';
export { RecordSheet } from '../ui/hud/forecast/recordSheet';
export { DebriefScreen } from '../ui/hud/debrief/debriefScreen';
