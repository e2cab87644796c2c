// Proposals of joint platforms: between whom they stand, and how long they can be agreed to.

import type { CountryId } from '../../types/names';
import type { Parameters } from '../../types/ruleset';
import type { PlatformProposal } from '../../types/state';

type Proposals = readonly PlatformProposal[];

/** What a nation has made or got. */
export function proposalsOf(proposals: Proposals, nation: CountryId): Proposals {
  return proposals.filter(({ from, to }) => from === nation || to === nation);
}

/** The proposal of one nation to another that can still be agreed to, if there is one. */
export function openProposal(
  proposals: Proposals,
  from: CountryId,
  to: CountryId,
): PlatformProposal | undefined {
  return proposals.find((one) => one.isOpen && one.from === from && one.to === to);
}

/** All proposals but those of one nation to another. */
export function withoutProposal(proposals: Proposals, from: CountryId, to: CountryId): Proposals {
  return proposals.filter((one) => one.from !== from || one.to !== to);
}

/** The last turn in which a proposal can be agreed to: so many rounds of orders after its own. */
export function proposalLastTurn(p: Parameters, made: number, roundTurns: number): number {
  return made + roundTurns * (p.jointPlatform.proposalRounds + 1) - 1;
}
