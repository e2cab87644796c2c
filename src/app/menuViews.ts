// The menu, the settings, the list of kept games and the list of keys; one piece, fetched when one of them is first opened.

import '../ui/theme/gameSheet.css';

export { KeysDialog } from '../ui/hud/dialogs/keysDialog';
export { MenuDialog } from '../ui/hud/dialogs/menuDialog';
export { SettingsDialog } from '../ui/hud/dialogs/settingsDialog';
export { GamesDialog } from '../ui/hud/title/gamesDialog';
