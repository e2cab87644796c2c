// Types of modules that are imported with `?traced`: the same as those of the modules themselves.

declare module '*/engine/turn?traced' {
  export const resolveTurn: typeof import('./turn').resolveTurn;
}

declare module '*/engine/setup?traced' {
  export const createGame: typeof import('./setup').createGame;
}
