// New and changed sites of home come down on the chart like a stamp.

import type { Scene } from 'phaser';
import type { MapSite } from '../../../selectors';
import type { SiteNode } from '../chartLayout';
import { siteGrowth, siteRadius } from '../siteLayout';
import type { Brush } from './brush';
import { litWindows, paintSite } from './sites';

/** The size from which a stamp comes down, compared with the mark that it leaves. */
const FALLS_FROM = 1.3;
const FALL_MS = 380;
/** The time between two stamps. */
const STEP_MS = 70;
/** Half of a mark with ring and badge, in radii of its shape. */
const REACH = 2.2;

function lookOf(site: MapSite): string {
  const { state, ratio, project, growth } = site;
  return JSON.stringify([state, ratio, project, growth, litWindows(site)]);
}

export class SiteStamps {
  private looks: ReadonlyMap<string, string> | undefined;
  private made = 0;

  constructor(
    private readonly scene: Scene,
    private readonly pixelRatio: number,
  ) {}

  /** Stamps sites that look different from the last time; nothing the first time, or where `still`. */
  show(shown: Omit<Brush, 'context'>, still: boolean): void {
    const { nodes } = shown.layout;
    const old = this.looks;
    this.looks = new Map(nodes.map(({ site }) => [site.id, lookOf(site)]));
    if (old === undefined || still) return;
    nodes
      .filter(({ site }) => old.get(site.id) !== lookOf(site))
      .forEach((node, order) => this.stamp(shown, node, order));
  }

  private stamp(shown: Omit<Brush, 'context'>, node: SiteNode, order: number): void {
    const { scene, pixelRatio } = this;
    const reach = siteRadius(shown.layout.inset) * siteGrowth(node.site) * REACH;
    const side = Math.ceil(2 * reach * pixelRatio);
    const key = `site ${this.made++}`;
    const texture = scene.textures.createCanvas(key, side, side);
    if (!texture) return;
    const context = texture.getContext();
    context.scale(pixelRatio, pixelRatio);
    context.translate(reach - node.x, reach - node.y);
    paintSite({ ...shown, context }, node.site, node);
    texture.refresh();
    const image = scene.add.image(node.x, node.y, key).setDepth(5).setVisible(false);
    scene.tweens.add({
      targets: image,
      scale: { from: FALLS_FROM / pixelRatio, to: 1 / pixelRatio },
      delay: order * STEP_MS,
      duration: FALL_MS,
      ease: 'Back.easeIn',
      onStart: () => image.setVisible(true),
      onComplete: () => {
        image.destroy();
        scene.textures.remove(key);
      },
    });
  }
}
