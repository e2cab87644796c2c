// What the build makes of the scenarios for the title screen.

declare module 'virtual:listed-scenarios' {
  import type { ListedScenario } from '../types/listedScenario';

  /** Every scenario that comes with the game, by the names of their files. */
  export const LISTED: readonly ListedScenario[];

  /** The number of the rules that they are played by. */
  export const RULES: number;
}
