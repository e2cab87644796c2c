// What was opened on this page, by id and figures; what is not kept on this device lasts as long as the page.

import { markOfContent } from '../../engine/index';
import type { SessionContent } from '../../session/index';

const opened = new Map<string, SessionContent>();

function keyOf(scenario: string, mark: string): string {
  return `${scenario} ${mark}`;
}

export function remember(content: SessionContent): SessionContent {
  opened.set(keyOf(content.scenario.id, markOfContent(content)), content);
  return content;
}

/** The one of this id with these figures, or undefined. */
export function remembered(scenario: string, mark: string): SessionContent | undefined {
  return opened.get(keyOf(scenario, mark));
}
