// What a scenario is called where it may have no title yet.

import type { ListedScenario } from '../types/listedScenario';
import { inLanguage } from '../ui/text';

/** Its title, or its id where the title is empty. */
export function nameIn({ id, texts }: Pick<ListedScenario, 'id' | 'texts'>): string {
  const title = inLanguage(texts.title).trim();
  return title === '' ? id : title;
}
