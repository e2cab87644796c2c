// What nobody sees before the first turn has ended or a "Why?" is asked: one piece, fetched then.

export { DebriefScreen } from '../ui/hud/debrief/debriefScreen';
export { EventDialog } from '../ui/hud/dialogs/eventDialog';
export { ReportScreen } from '../ui/hud/report/reportScreen';
export { SourcesTable } from '../ui/hud/title/sourcesTable';
export { WhyDialog } from '../ui/hud/why/whyDialog';
