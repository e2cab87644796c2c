// Brings the scenario that the page's address sets: out of the address, from this device, or from a file that is asked for.

import { catalogueEntryOf } from '../../files/index';
import { assigned, setAssignedOwn } from '../assignment';
import { loadFindings } from '../loadFindings';
import type { OpenFault } from '../openFault';
import { keepFirst } from './ownScenarios';
import { bringContent } from './playable';
import { takeScenarioFile } from './scenarioFile';

function ask(address: string, fault: OpenFault): void {
  const findings = fault.kind === 'unknownScenario' ? [] : loadFindings(fault);
  setAssignedOwn(address, { kind: 'asked', findings });
}

/** Shows on the card of the assignment how far it is, and what is wrong with what the address brings. */
export async function bringAssigned(): Promise<void> {
  const now = assigned.peek();
  if (now.kind !== 'set' || now.assignment.scenario === null) return;
  const { address, assignment } = now;
  setAssignedOwn(address, { kind: 'opening' });
  const content = await bringContent(now.assignment.scenario);
  if (!content.ok) return ask(address, content.error);
  const { scenario, ruleset, carried } = content.value;
  if (assignment.file !== '' && carried !== undefined)
    await keepFirst({ scenario, ruleset, carried }, 'link');
  setAssignedOwn(address, { kind: 'here', listed: catalogueEntryOf(scenario) });
}

/** Takes the file that the card asks for; another scenario is refused. */
export async function takeAssignedFile(file: File): Promise<void> {
  const now = assigned.peek();
  if (now.kind !== 'set' || now.assignment.scenario === null) return;
  const { address, assignment } = now;
  const wanted = { scenario: now.assignment.scenario, content: assignment.content };
  const opened = await takeScenarioFile(file, wanted);
  if (!opened.ok) return ask(address, opened.error);
  setAssignedOwn(address, { kind: 'here', listed: catalogueEntryOf(opened.value.scenario) });
}
