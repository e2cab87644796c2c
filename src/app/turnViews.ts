// What is first wanted when a turn ends: its report, and the projects, demands and proposals that later turns bring; a piece of its own, fetched on the way to End turn.

import '../ui/gameSheet.css';

export { AheadDialog } from '../ui/hud/ahead/aheadDialog';
export { AskingDialog } from '../ui/hud/asking/askingDialog';
export { OffersDialog } from '../ui/hud/deals/offersDialog';
export { DemandDialog } from '../ui/hud/dialogs/demandDialog';
export { ProjectDialog } from '../ui/hud/project/projectDialog';
export { ProposalDialog } from '../ui/hud/dialogs/proposalDialog';
export { ReviewGroup } from '../ui/hud/chapter/reviewGroup';
export { ReportScreen } from '../ui/hud/report/reportScreen';
export { turnSummary } from '../ui/hud/report/turnSummary';
