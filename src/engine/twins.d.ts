// What the twins of modules give: the same as the modules themselves, for whoever imports them by `?traced`.

declare module '*/engine/turn?traced' {
  export const resolveTurn: typeof import('./turn').resolveTurn;
}

declare module '*/engine/setup?traced' {
  export const createGame: typeof import('./setup').createGame;
}
