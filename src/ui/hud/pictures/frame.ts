// How a scene of 270 by 640 is cut: whole beside an event, a strip of it in the gazette and on a phone.

export interface SceneProps {
  readonly isWide?: boolean;
}

const WIDTH = 270;
/** Height of the strip. */
const STRIP = 104;

/** The part of a scene that a strip around `middle` shows; on a phone `middle` is a share of the width. */
export function frameOf(isWide: boolean | undefined, middle: number) {
  return isWide
    ? {
        viewBox: `0 ${middle - STRIP / 2} ${WIDTH} ${STRIP}`,
        preserveAspectRatio: 'xMidYMid slice',
      }
    : {
        viewBox: `0 0 ${WIDTH} 640`,
        preserveAspectRatio: 'xMidYMax slice',
        style: { '--middle': String(middle / WIDTH) },
      };
}
