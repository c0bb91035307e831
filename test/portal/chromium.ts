import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/chromium.mjs';
import { namedChromium } from './env.js';

const SWITCHES = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser without a window. @throws Error where there is none */
export async function startChromium(): Promise<Browser> {
  const executablePath = findChromium(namedChromium());
  if (executablePath === undefined) throw new Error('no Chromium here: install one, or name it in CHROMIUM');
  return chromium.launch({ executablePath, args: SWITCHES });
}

export interface Look {
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
  /** A screen that fingers touch. */
  readonly hasTouch?: boolean;
}

/** What a page did that it must not: errors, violated policies, requests to elsewhere. */
export type Faults = string[];

/** A person's own browser: cookies apart from every other one's. */
export async function openContext(
  browser: Browser,
  { width = 1280, scheme = 'light', hasTouch = false }: Look = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    hasTouch,
    locale: 'fr-FR',
    timezoneId: 'America/Martinique',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  context.setDefaultTimeout(15_000);
  return context;
}

/** Collects what goes wrong on a page from now on. */
export function watch(page: Page, origin: string): Faults {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:') && !url.startsWith('blob:')) {
      faults.push(`a request to elsewhere: ${url}`);
    }
  });
  return faults;
}
