import { readFile, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { run, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { screenshotFolder } from './env.js';

/** Without this, axe cannot judge a contrast over a background image and says nothing. */
const NO_BACKGROUND_IMAGES = '*,*::before,*::after{background-image:none!important}';

const AXE = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** What the dark colours can change of a page that was judged in light. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What the script above leaves in a page. */
declare const axe: { readonly run: typeof run };

/** Contents that were judged already: the same content needs no second verdict, whoever it is shown to. */
export type Judged = Set<string>;

/** What a page gets wrong for someone: one line a fault, light then dark, wide then narrow, text as it is then doubled. */
export async function faultsOf(page: Page, name: string, judged: Judged): Promise<string[]> {
  const content = await page.locator('main').innerHTML();
  if (screenshotFolder() === undefined && judged.has(content)) return [];
  judged.add(content);
  const faults: string[] = [];
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await photograph(page, `${name}-clair`);
  faults.push(...(await axeFaults(page, 'light')));
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.waitForFunction(() => document.documentElement.dataset['frTheme'] === 'dark');
  await photograph(page, `${name}-sombre`);
  faults.push(...(await axeFaults(page, 'dark', COLOUR_RULES)));
  await page.setViewportSize({ width: 320, height: 700 });
  await photograph(page, `${name}-320`);
  faults.push(...(await overflow(page, '320 px')));
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  faults.push(...(await overflow(page, '200 % text')));
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  return faults;
}

async function axeFaults(page: Page, look: string, rules?: string[]): Promise<string[]> {
  // The header's menu has its name and role (narrow) or neither (wide) once the design system's script has begun.
  await page.waitForFunction(() => !document.querySelector('.fr-header__menu[aria-labelledby]:not([role])'));
  await page.evaluate(await AXE);
  const options: RunOptions = {
    resultTypes: ['violations'],
    ...(rules && { runOnly: { type: 'rule', values: rules } }),
  };
  const violations = await page.evaluate(
    async ({ sheet: text, options }) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [sheet];
      const result = await axe.run(options);
      document.adoptedStyleSheets = [];
      return result.violations;
    },
    { sheet: NO_BACKGROUND_IMAGES, options },
  );
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
