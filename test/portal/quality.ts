import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { screenshotFolder } from './env.js';

/** Without this, axe cannot judge a contrast over a background image and says nothing. */
const NO_BACKGROUND_IMAGES = '*,*::before,*::after{background-image:none!important}';

/** What a page gets wrong for someone: one line a fault, light then dark, wide then narrow, text as it is then doubled. */
export async function faultsOf(page: Page, name: string): Promise<string[]> {
  const faults: string[] = [];
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await photograph(page, `${name}-clair`);
  faults.push(...(await axeFaults(page, 'light')));
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.waitForFunction(() => document.documentElement.dataset['frTheme'] === 'dark');
  await photograph(page, `${name}-sombre`);
  faults.push(...(await axeFaults(page, 'dark', ['color-contrast', 'link-in-text-block'])));
  await page.setViewportSize({ width: 320, height: 700 });
  await photograph(page, `${name}-320`);
  faults.push(...(await overflow(page, '320 px')));
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  faults.push(...(await overflow(page, '200 % text')));
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  return faults;
}

async function axeFaults(page: Page, look: string, rules?: readonly string[]): Promise<string[]> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, NO_BACKGROUND_IMAGES);
  const builder = new AxeBuilder({ page });
  const { violations } = await (rules ? builder.withRules([...rules]) : builder).analyze();
  await page.evaluate(() => (document.adoptedStyleSheets = []));
  return violations.map(({ id, nodes }) => {
    const [first] = nodes;
    return `axe, ${look}: ${id} on ${nodes.length} places, first ${first?.target.join(' ')}: ${first?.failureSummary}`;
  });
}

/** The page itself never scrolls sideways; tables do in their own region. */
async function overflow(page: Page, look: string): Promise<string[]> {
  const culprits = await page.evaluate(() => {
    const excess = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (excess <= 0) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
    );
    return [`${excess} px`, ...wide.slice(0, 3).map(({ tagName, className }) => `${tagName}.${String(className)}`)];
  });
  return culprits.length === 0 ? [] : [`wider than the window at ${look}: ${culprits.join(', ')}`];
}

/** Kept where `SCREENSHOTS` says, to be looked at; never committed. */
async function photograph(page: Page, name: string): Promise<void> {
  const folder = screenshotFolder();
  if (folder === undefined) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
