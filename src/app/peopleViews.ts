// Drawn people: ministers, envoys and leaders; a piece of its own, which comes at leisure.

import '../ui/gameSheet.css';

export { Portrait } from '../ui/hud/people/portraitOf';
