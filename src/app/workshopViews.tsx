// The page of an author; a piece of its own, fetched when it is first opened.

import '../ui/theme/gameSheet.css';
import '../ui/theme/workshop.css';
import '../ui/theme/newCountry.css';
import { WorkshopScreen } from '../workshop/workshopScreen';
import { leaveForTitle } from './pageAddresses';

export function WorkshopPage() {
  return <WorkshopScreen onLeave={leaveForTitle} />;
}
