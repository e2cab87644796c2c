// The sheets on the chart, which open when a country or a place is pressed, and what moves over it between two turns; one piece, fetched when it is first wanted.

import '../ui/gameSheet.css';

export { CountrySheet } from '../ui/hud/chart/countrySheet';
export { PassageOverlay } from '../ui/hud/chart/passageOverlay';
export { PlaceSheet } from '../ui/hud/chart/placeSheet';
