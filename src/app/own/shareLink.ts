// The link that brings a scenario to whoever follows it.

import { addressOf } from '../../classroom/address';
import type { OpenedScenario } from '../../files/index';
import { LONGEST_ADDRESS, NOTHING_SET } from '../../types/assignment';
import type { SharedLink } from '../../workshop/screenProps';
import { pageAddress } from '../classActs';

/** An address that sets this scenario and nothing else. */
export async function linkOf({ scenario }: OpenedScenario): Promise<SharedLink> {
  const address = addressOf({ ...NOTHING_SET, scenario: scenario.id });
  return Promise.resolve(
    address.length > LONGEST_ADDRESS
      ? { kind: 'tooLong', length: address.length, most: LONGEST_ADDRESS }
      : { kind: 'fits', link: pageAddress() + address },
  );
}
