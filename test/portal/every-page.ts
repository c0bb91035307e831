import type { Page } from 'playwright-core';
import { settled } from './people.js';

/** The pages of the site map, then one record of each kind that they lead to. */
export async function everyPage(page: Page, origin: string): Promise<string[]> {
  await page.goto(`${origin}/plan-du-site`);
  await settled(page);
  const listed = await linksOf(page);
  const records = new Map<string, string>();
  for (const path of listed) {
    await page.goto(origin + path);
    await settled(page);
    for (const link of await linksOf(page)) {
      const kind = kindOf(link);
      if (kind !== undefined && !listed.includes(link) && !records.has(kind)) records.set(kind, link);
    }
  }
  return [...listed, ...records.values(), '/nulle-part'];
}

async function linksOf(page: Page): Promise<string[]> {
  const links = await page
    .locator('main a[href^="/"]')
    .evaluateAll((anchors) => anchors.map((anchor) => new URL((anchor as HTMLAnchorElement).href).pathname));
  return [...new Set(links)].filter((path) => !path.startsWith('/auth/'));
}

/** Records of one kind differ by their last part alone: a reference or an identifier. */
function kindOf(path: string): string | undefined {
  const kind = path.replace(/\/(?:[0-9a-f-]{36}|ISCG-[^/]+)(?=\/|$)/, '/…');
  return kind === path ? undefined : kind;
}
