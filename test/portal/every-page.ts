import type { Page } from 'playwright-core';
import { settled } from './people.js';

/**
 * One address of each kind that the portal leads to from its site map: pages that differ by an identifier or by the value
 * of a filter are one kind. Each is visited on the way, so that a link to nowhere shows. A kind that is not among
 * `opened` is opened by its address, and is from then on; the others are gone to within the portal, as its links do.
 */
export async function* everyPage(page: Page, origin: string, opened = new Set<string>()): AsyncGenerator<string> {
  const seen = new Set<string>();
  const waiting = ['/plan-du-site'];
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const kind = kindOf(address);
    await (opened.has(kind) ? goWithin(page, address) : page.goto(origin + address));
    opened.add(kind);
    await settled(page);
    yield address;
    for (const link of await linksOf(page)) {
      if (seen.has(kindOf(link))) continue;
      seen.add(kindOf(link));
      waiting.push(link);
    }
  }
}

/** Changes the address and the page that answers it, without loading the portal again. */
function goWithin(page: Page, address: string): Promise<void> {
  return page.evaluate((to) => {
    const { idx = 0 }: { readonly idx?: number } = history.state ?? {};
    // What the portal’s router keeps of its own steps: without it, the step would be a stranger’s.
    const state = { idx: idx + 1, key: `walk-${idx + 1}`, usr: null };
    history.pushState(state, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state }));
  }, address);
}

async function linksOf(page: Page): Promise<string[]> {
  const links = await page.locator('main a[href^="/"]').evaluateAll((anchors) =>
    anchors.map((anchor) => {
      const { pathname, search } = new URL(anchor.getAttribute('href') ?? '', location.href);
      return pathname + search;
    }),
  );
  return links.filter((path) => !path.startsWith('/auth/'));
}

/** The address without what identifies one thing among its like. */
export function kindOf(address: string): string {
  const { pathname, searchParams } = new URL(address, 'http://portal');
  const path = pathname.replace(/\/(?:[0-9a-f]{8}-[0-9a-f-]{27}|ISCG-[^/]+)(?=\/|$)/g, '/…');
  return `${path}?${[...new Set(searchParams.keys())].sort().join()}`;
}
