import type { Locator, Page } from 'playwright-core';

/** Far more stops than any page has. */
const FARTHEST = 400;

/** Lets what was pressed be answered: the design system does so when it next draws, and nobody is faster. */
function drawn(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
}

/** Presses a key, and lets it be answered. */
export async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await drawn(page);
}

/** Presses Tab until something has the focus, as a person without a mouse does. @throws Error when it is never reached */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let pressed = 0; pressed < FARTHEST; pressed += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${String(target)} is not reached by ${FARTHEST} Tabs`);
}

/** Goes there by Tab and presses Enter. */
export async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await drawn(page);
  await page.keyboard.press('Enter');
}

export function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluateAll(([element]) => element !== undefined && element === document.activeElement);
}

/** The name of what has the focus: what it is and what is written on it. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const text = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    return `${element?.tagName.toLowerCase() ?? 'nothing'} ${text.trim().slice(0, 60)}`.trim();
  });
}
