// What the twins of rooms give: the same as the rooms themselves, for whoever imports them by `?traced`.

declare module '*/engine?traced' {
  export const createGame: typeof import('../engine').createGame;
  export const resolveTurn: typeof import('../engine').resolveTurn;
}

declare module '*/selectors?traced' {
  export const factsOf: typeof import('../selectors').factsOf;
}
