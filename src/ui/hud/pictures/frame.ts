// How a scene of 270 by 640 is cut: whole beside an event, a strip of it in the gazette.

export interface SceneProps {
  readonly isWide?: boolean;
}

/** Height of the strip. */
const STRIP = 104;

/** The cut of a scene whose strip is centred on `middle`. */
export function frameOf(isWide: boolean | undefined, middle: number) {
  return isWide
    ? { viewBox: `0 ${middle - STRIP / 2} 270 ${STRIP}`, preserveAspectRatio: 'xMidYMid slice' }
    : { viewBox: '0 0 270 640', preserveAspectRatio: 'xMidYMax slice' };
}
