import type { Locator, Page } from 'playwright-core';

/** Far more stops than any page has. */
const FARTHEST = 400;

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
  await page.keyboard.press('Enter');
}

export async function hasFocus(target: Locator): Promise<boolean> {
  return (await target.count()) > 0 && target.first().evaluate((element) => element === document.activeElement);
}

/** The name of what has the focus: what it is and what is written on it. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const text = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    return `${element?.tagName.toLowerCase() ?? 'nothing'} ${text.trim().slice(0, 60)}`.trim();
  });
}
