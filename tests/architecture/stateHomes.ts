// Where each room keeps what lasts from one call to the next, and what else may be kept beside it, as data.

import type { StatePlan } from './moduleState';

export const STATE_PLAN: StatePlan = {
  rooms: ['session', 'ui', 'classroom', 'workshop', 'app'],
  homes: {
    'src/ui/text/speech.ts': 'the language of the page and its messages, which every text reads',
    'src/ui/hud/viewState.ts': 'what the reader looks at',
    'src/ui/hud/lesson/notes.ts': 'what was noted of lessons, which the app keeps',
    'src/ui/hud/dialogs/dialogStack.ts': 'which dialogs are open, and where focus goes back to',
    'src/ui/hud/chart/passage.ts': 'the passage between two turns, which runs on the clock',
    'src/ui/hud/voice.ts': 'what is said, and who plays cues',
    'src/ui/hud/why/given.ts':
      'numbers that were worked out beside the game, as long as they are shown',
    'src/ui/countries/moreCountries.ts': 'the outlines that came: pictures follow them',
    'src/classroom/collect/view.ts': 'what the teacher looks at',
    'src/app/page.ts': 'what the page shows, and what waits beside it',
    'src/app/assignment.ts': 'what the address of the page sets',
    'src/app/heldAddress.ts': 'the game over which an address of another one was opened',
    'src/app/preferences.ts': "the player's settings",
    'src/app/device.ts': 'what this device keeps',
    'src/app/pastGames.ts':
      'the finished games that this device remembers; its code comes with the menu',
    'src/app/content.ts': 'the scenarios that were read or opened',
    'src/app/pieces.ts': 'which pieces of the page are there',
    'src/app/forecasts.ts': 'the line to the worker that forecasts',
    'src/app/scripts.ts': 'the right to name scripts, which a page can take once',
    'src/app/labWorker.ts': 'its half of the line: it lives and ends with the worker',
    'src/app/collecting.ts': 'the class that is collected; its code comes with that page alone',
    'src/app/own/workshopState.ts': 'what an author has open; its code comes with that page alone',
  },
  memories: {
    'src/ui/text/index.ts formats': 'messages that were read',
    'src/ui/map/frame.ts kept': 'frames that were searched, the latest few',
  },
  makers: {
    computed: 'follows from what others keep',
    createContext: 'a name for what a view hands down',
    onceForEach: 'remembers what it made',
    onceForName: 'remembers what it made',
    onceBrought: 'remembers what it brought',
    madeOnce: 'remembers what it made',
    laterComponent: 'a component',
    laterView: 'a component',
    quietView: 'a component',
    dialogOf: 'a component',
    columnsFor: 'makes columns of a table',
    mark: 'a short text that stands for a long one',
    range: 'a list of numbers',
    stepsByDistance: 'a list of points',
  },
};
