// The menu, the settings, the list of keys and the licences; one piece, fetched when one of them is first opened.

export { LicencesPage } from './licencesPage';
export { KeysDialog } from '../ui/hud/dialogs/keysDialog';
export { MenuDialog } from '../ui/hud/dialogs/menuDialog';
export { SettingsDialog } from '../ui/hud/dialogs/settingsDialog';
