// The link that brings a scenario to whoever follows it.

import { addressOf } from '../../classroom/address';
import { linkOfScenario } from '../../classroom/packed';
import type { OpenedScenario } from '../../files/index';
import { NOTHING_SET } from '../../types/assignment';
import type { SharedLink } from '../../workshop/screenProps';
import { pageAddress, reachOfPage } from '../classActs';
import { isListed } from '../content';
import { markOfContent } from '../../engine/index';

/** An address that brings the scenario and sets nothing else. */
export function linkOf(opened: OpenedScenario): SharedLink {
  const { id } = opened.scenario;
  const { address, fits } = isListed(id)
    ? { address: addressOf({ ...NOTHING_SET, scenario: id }), fits: true }
    : linkOfScenario(opened.carried, markOfContent(opened));
  return { link: pageAddress() + address, fits, opensElsewhere: reachOfPage() === 'everywhere' };
}
