// The menu, the settings, the lists of kept games and of keys, and the licences; one piece, fetched when one of them is first opened.

import '../ui/gameSheet.css';

export { LicencesPage } from './licencesPage';
export {
  AddressNotice,
  AddressPage,
  BestInDebrief,
  HistoryPage,
  RenamePage,
  SaveAsPage,
  SetUpExtras,
  TodayOnTitle,
} from './mine';
export { rememberEnded } from './pastGames';
export { KeysDialog } from '../ui/hud/dialogs/keysDialog';
export { MenuDialog } from '../ui/hud/dialogs/menuDialog';
export { SettingsDialog } from '../ui/hud/dialogs/settingsDialog';
export { GamesDialog } from '../ui/hud/title/gamesDialog';
