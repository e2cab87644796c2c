// A page with the game's chart, or with an empty scene of the same Phaser in the same size, to be measured.

import { AUTO, CANVAS, Game, Scale, Scene } from 'phaser';
import type { MapPicture } from '../../src/selectors/index';
import { createChart } from '../../src/ui/map/index';

const FRAMES_PER_SECOND = 30;
const parent = document.querySelector<HTMLElement>('#parent')!;

/** The time at which a canvas that is in the page has been painted next. */
function paintedAt(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())));
  });
}

/** How an empty scene is drawn: as Phaser chooses, which is WebGL where there is one, or like the chart. */
const RENDERERS = { bare: AUTO, canvas: CANVAS } as const;

/** Starts an empty scene; gives the milliseconds to its first frame. */
async function startEmpty(renderer: keyof typeof RENDERERS): Promise<number> {
  const began = performance.now();
  const { clientWidth: width, clientHeight: height } = parent;
  await new Promise<void>((resolve) => {
    const scene = new Scene('empty');
    const create = () => resolve();
    Object.assign(scene, { create });
    void new Game({
      type: RENDERERS[renderer],
      parent,
      width,
      height,
      transparent: true,
      banner: false,
      scale: { mode: Scale.NONE },
      fps: { limit: FRAMES_PER_SECOND },
      render: { maxTextures: 1, antialiasGL: false },
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      scene,
    });
  });
  return (await paintedAt()) - began;
}

/** Starts the chart with a picture; gives the milliseconds to its first frame. */
async function startChart(picture: MapPicture): Promise<number> {
  const began = performance.now();
  const chart = await createChart(parent);
  chart.setPicture(picture);
  await new Promise<void>((resolve) => {
    const look = () => {
      if (parent.querySelector('canvas') !== null) resolve();
      else requestAnimationFrame(look);
    };
    look();
  });
  return (await paintedAt()) - began;
}

Object.assign(globalThis, { startEmpty, startChart });
