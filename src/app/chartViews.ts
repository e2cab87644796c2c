// The sheets on the chart, which open when a country or a place is pressed, what moves over it between two turns, and what stands around it among the instruments; one piece, fetched when it is first wanted.

import '../ui/gameSheet.css';

export { BottlenecksSheet } from '../ui/hud/bottlenecks';
export { CountrySheet } from '../ui/hud/chart/countrySheet';
export { PassageOverlay } from '../ui/hud/chart/passageOverlay';
export { PlaceSheet } from '../ui/hud/chart/placeSheet';
export { ProjectRibbon } from '../ui/hud/project/projectRibbon';
export { TimelineStrip } from '../ui/hud/timeline';
