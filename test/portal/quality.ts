import { readFile, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { configure, run, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { screenshotFolder } from './env.js';
import { LOOK_MARK, markLooks } from './looks.js';

/** Without this, axe cannot judge a contrast over a background image and says nothing. */
const NO_BACKGROUND_IMAGES = '*,*::before,*::after{background-image:none!important}';

const AXE = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** What the dark colours can change of a page that was judged in light. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What the script above leaves in a page. */
declare const axe: { readonly configure: typeof configure; readonly run: typeof run };

/** What was judged already, whoever saw it: the same needs no second verdict. */
export class Judged {
  /** Kinds of pages that somebody opened by their address. */
  readonly opened = new Set<string>();
  private readonly contents = new Set<string>();
  private readonly shapes = new Map<string, Set<string>>();

  /** Whether a page is seen here for the first time with these very words. */
  isNewContent(content: string): boolean {
    return this.contents.size < this.contents.add(content).size;
  }

  /** Whether a kind of page shows an element that it did not show yet (other rows of one table are no other elements). */
  isNewShape(kind: string, shapes: readonly string[]): boolean {
    const known = this.shapes.get(kind) ?? new Set<string>();
    const isNew = shapes.some((shape) => !known.has(shape));
    this.shapes.set(kind, new Set([...known, ...shapes]));
    return isNew;
  }
}

/** Where a verdict is remembered, and under which kind of page. */
interface Memory {
  readonly judged: Judged;
  readonly kind: string;
}

/**
 * What a page gets wrong for someone: one line a fault. Its elements in light then dark, its width narrow then with
 * doubled text. `name`: of the picture.
 */
export async function faultsOf(
  page: Page,
  name: string,
  { judged, kind }: Memory = { judged: new Judged(), kind: name },
): Promise<string[]> {
  const isPhotographed = screenshotFolder() !== undefined;
  const isNewContent = judged.isNewContent(await page.locator('main').innerHTML());
  if (!isNewContent && !isPhotographed) return [];
  const isNewShape = judged.isNewShape(kind, await shapesOf(page));
  return [...(isNewShape || isPhotographed ? await lookFaults(page, name) : []), ...(await widthFaults(page, name))];
}

async function lookFaults(page: Page, name: string): Promise<string[]> {
  await showIn(page, 'light');
  await photograph(page, `${name}-clair`);
  const light = await axeFaults(page, 'light');
  await showIn(page, 'dark');
  await photograph(page, `${name}-sombre`);
  return [...light, ...(await axeFaults(page, 'dark', COLOUR_RULES))];
}

async function showIn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.waitForFunction((theme) => document.documentElement.dataset['frTheme'] === theme, colorScheme);
}

async function widthFaults(page: Page, name: string): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 700 });
  await photograph(page, `${name}-320`);
  const narrow = await overflow(page, '320 px');
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  const doubled = await overflow(page, '200 % text');
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  return [...narrow, ...doubled];
}

/** Each element of the page by what a verdict may hang on: its place, its attributes, whether it says something. */
function shapesOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const naming = ({ tagName, className }: Element): string => `${tagName}.${String(className)}`;
    const shapes = [...document.querySelectorAll('body *')].map((element) => {
      const attributes = element.getAttributeNames().filter((name) => name !== 'style');
      const words = (element.textContent ?? '').trim() === '' ? '' : '"';
      return `${element.parentElement ? naming(element.parentElement) : ''}>${naming(element)}[${attributes.join()}]${words}`;
    });
    return [...new Set(shapes)];
  });
}

async function axeFaults(page: Page, look: string, rules?: string[]): Promise<string[]> {
  // The header's menu has its name and role (narrow) or neither (wide) once the design system's script has begun.
  await page.waitForFunction(() => !document.querySelector('.fr-header__menu[aria-labelledby]:not([role])'));
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(await AXE);
  const options: RunOptions = {
    resultTypes: ['violations'],
    ...(rules && { runOnly: { type: 'rule', values: rules } }),
  };
  await page.evaluate(markLooks, LOOK_MARK);
  const violations = await page.evaluate(
    async ({ sheet: text, options, mark }) => {
      const looks = `[${mark}]`;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [sheet];
      axe.configure({ rules: [{ id: 'color-contrast', selector: looks }] });
      const result = await axe.run(options);
      document.adoptedStyleSheets = [];
      for (const element of document.querySelectorAll(looks)) element.removeAttribute(mark);
      return result.violations;
    },
    { sheet: NO_BACKGROUND_IMAGES, options, mark: LOOK_MARK },
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
