// The sheets on the chart, which open when a country or a place is pressed; one piece, fetched when it is first wanted.

export { CountrySheet } from '../ui/hud/chart/countrySheet';
export { PlaceSheet } from '../ui/hud/chart/placeSheet';
