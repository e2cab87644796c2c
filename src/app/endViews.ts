// What is first wanted when a turn is over: projects, proposals, how forecasts did and are made, and the debrief; a piece of its own, fetched with the first report.

export { ForecastDialog } from '../ui/hud/forecast/forecastDialog';
export { ProjectDialog } from '../ui/hud/project/projectDialog';
export { ProposalDialog } from '../ui/hud/dialogs/proposalDialog';
export { RecordSheet } from '../ui/hud/forecast/recordSheet';
export { DebriefScreen } from '../ui/hud/debrief/debriefScreen';
