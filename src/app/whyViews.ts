// "Why?" with all that it knows; fetched when a number is first asked about.

import '../ui/gameSheet.css';

export { WhyDialog } from '../ui/hud/why/whyDialog';
export { selectTurnReasons } from '../why';
export { ModelPage } from './modelPage';
