// Draws a person: the office behind, then dress, head, hair, and the mood of the moment; one hand for all.

import type { Mood } from '../../../selectors';
import { BADGES } from './badges';
import { DRESSES } from './dress';
import { HAIRS, type Hair } from './hair';
import { EARS, headShapes, NECK } from './head';
import type { Look } from './look';
import { browsOf, eyesOf, mouthOf } from './mood';
import { OFFICES } from './offices';
import { OUTLINED, type Shape } from './shape';
import { BEARDS_ON, EARRINGS, GLASSES_ON, MOUSTACHES_ON } from './worn';

function Shapes({ of }: { readonly of: readonly Shape[] }) {
  return (
    <>
      {of.map(([look, path]) => (
        <path key={path} class={look} d={path} />
      ))}
    </>
  );
}

function HairPart({ path }: { readonly path: string }) {
  return path === '' ? null : <path class={`hair ${OUTLINED}`} d={path} />;
}

function Face({ look, mood }: { readonly look: Look; readonly mood: Mood }) {
  return (
    <>
      <HairPart path={BEARDS_ON[look.beard]} />
      <Shapes of={mouthOf(mood)} />
      <HairPart path={MOUSTACHES_ON[look.beard]} />
      <Shapes of={eyesOf(mood)} />
      <path class="brow" d={browsOf(mood)} />
      <Shapes of={GLASSES_ON[look.glasses]} />
    </>
  );
}

function Person({ look, mood }: { readonly look: Look; readonly mood: Mood }) {
  const hair: Hair = HAIRS[look.hair];
  return (
    <>
      <HairPart path={hair.behind} />
      <Shapes of={NECK} />
      <Shapes of={DRESSES[look.dress]} />
      {hair.hidesEars ? null : <Shapes of={EARS} />}
      {look.hasEarrings ? <Shapes of={[EARRINGS]} /> : null}
      <Shapes of={headShapes(look.head, look.age)} />
      <Face look={look} mood={mood} />
      <HairPart path={hair.over} />
      <path class="strand" d={hair.strands} />
    </>
  );
}

function Badge({ path }: { readonly path: string }) {
  return (
    <g transform="translate(72 72)">
      <path class="badge-ground" d="M11,.6a10.4,10.4 0 1 0 .1,0Z" />
      <path class="badge-line" transform="translate(3.4 3.4) scale(.635)" d={path} />
    </g>
  );
}

export interface DrawnProps {
  readonly look: Look;
  readonly mood: Mood;
  /** Gives the country its colour. */
  readonly className?: string;
}

/** Decoration: who it is stands beside it in words. */
export function Drawn({ look, mood, className = '' }: DrawnProps) {
  const inks = `skin-${look.skin} wall-${look.wall} cloth-${look.cloth} trim-${look.trim} hair-${look.hairInk}`;
  return (
    <svg class={`portrait ${inks} ${className}`} viewBox="0 0 96 96" aria-hidden="true">
      <path class="office-wall" d="M0,0H96V96H0Z" />
      <Shapes of={OFFICES[look.office]} />
      <g transform={look.looksRight ? 'translate(96 0) scale(-1 1)' : undefined}>
        <Person look={look} mood={mood} />
      </g>
      <Badge path={BADGES[look.badge]} />
    </svg>
  );
}
