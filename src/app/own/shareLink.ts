// The link that brings a scenario to whoever follows it.

import { linkOfScenario } from '../../classroom/packed';
import type { OpenedScenario } from '../../files/index';
import { LONGEST_FILE } from '../../types/assignment';
import type { SharedLink } from '../../workshop/screenProps';
import { pageAddress } from '../classActs';
import { markOfContent } from './contentMark';

/** An address that sets this scenario and nothing else. */
export function linkOf(opened: OpenedScenario): Promise<SharedLink> {
  const { address, length, fits } = linkOfScenario(opened.carried, markOfContent(opened));
  return Promise.resolve(
    fits
      ? { kind: 'fits', link: pageAddress() + address }
      : { kind: 'tooLong', length, most: LONGEST_FILE },
  );
}
