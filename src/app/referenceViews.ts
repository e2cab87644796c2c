// What is looked up beside the game: sources, the adviser, the world, all levers, the model; a piece of its own, fetched when it is first opened.

import '../ui/gameSheet.css';

export { AssumptionList } from '../ui/hud/assumptions/assumptionList';
export { AssumptionsGroup } from '../ui/hud/assumptions/assumptionsGroup';
export { AdviserDialog } from '../ui/hud/adviser/adviserDialog';
export { GlossaryDialog } from '../ui/hud/glossary/glossaryDialog';
export { LeversScreen } from '../ui/hud/levers/leversScreen';
export { MinistersDialog } from '../ui/hud/ministers/ministersDialog';
export { MadeBy } from '../ui/hud/title/madeBy';
export { SourcesTable } from '../ui/hud/title/sourcesTable';
export { WorldScreen } from '../ui/hud/world/worldScreen';
