// "Why?" with all that it knows; fetched when a number is first asked about.

export { WhyDialog } from '../ui/hud/why/whyDialog';
