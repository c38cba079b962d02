/** What draws lines and what is done with them: fetched with the first line of the page, and at once there for all that come after. */
import { summon } from '../lazy.js';

async function fetchAll() {
  const [{ EntryList }, { newEntry }, { lineRows }] = await Promise.all([import('./entry-list.js'), import('./new-entry.js'), import('./line-rows.js'), summon('lines')]);
  return { EntryList, newEntry, lineRows };
}

let known: Awaited<ReturnType<typeof fetchAll>> | undefined;

export function linesPart(): typeof known {
  return known;
}

export async function fetchLinesPart(): Promise<void> {
  known ??= await fetchAll();
}
