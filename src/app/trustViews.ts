// How far the model can be trusted; a piece of its own, fetched when somebody asks.

import '../ui/gameSheet.css';

export { TrustPage } from './trustPage';
