import { testCluster } from '@iscg/test-kit';
import type { Browser, Page } from 'playwright-core';
import { openContext, watch } from './chromium.js';
import { everyPage, kindOf } from './every-page.js';
import { signIn, type Person } from './people.js';
import { faultsOf, type Judged } from './quality.js';

/**
 * Goes everywhere that links lead a person to, and tells what is wrong there: no page, an address that its own page does
 * not understand, a console error, a request to elsewhere; and once a page, how it looks and reads.
 */
export async function faultsSeenBy(browser: Browser, person: Person, judged: Judged): Promise<string[]> {
  const origin = testCluster().shared.url;
  const context = await openContext(browser);
  const page = await signIn(context, origin, person);
  const seen = watch(page, origin);
  const faults: string[] = [];
  const looked = new Set<string>();
  for await (const address of everyPage(page, origin, judged.opened)) {
    const path = address.replace(/\?.*$/, '');
    const here = await faultsOfPage(page);
    if (!looked.has(path))
      here.push(...(await faultsOf(page, `${person}${path.replaceAll('/', '_')}`, { judged, kind: kindOf(path) })));
    looked.add(path);
    faults.push(...[...here, ...seen.splice(0)].map((fault) => `${address}: ${fault}`));
  }
  await context.close();
  return looked.size < 20 ? [`only ${looked.size} pages were found`, ...faults] : faults;
}

async function faultsOfPage(page: Page): Promise<string[]> {
  const faults: string[] = [];
  const title = await page.title();
  if (!/^.+ – Portail ISCG$/.test(title)) faults.push(`no title of its own: « ${title} »`);
  const headings = await page.locator('main h1').allInnerTexts();
  if (headings.length !== 1 || headings[0] === 'Page introuvable') faults.push(`headed « ${headings.join(' / ')} »`);
  if ((await page.getByText('Une partie de l’adresse n’a pas été comprise').count()) > 0) faults.push('not understood');
  return faults;
}
