import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { enter, focused, hasFocus, press, tabTo } from './keys.js';
import { AMOUNT, entriesAddedBy, linePath, ONCE, openDesk, recorded, REFERENCE, type Desk } from './payment-form.js';
import { settled } from './people.js';

let desk: Desk;
let page: Page;
beforeAll(async () => {
  desk = await openDesk();
  ({ page } = desk);
});
afterAll(() => desk.close());

async function open(path: string): Promise<void> {
  await page.goto(desk.origin + path);
  await settled(page);
}

/** Waits until what has the focus answers. */
const focusOn = (name: string) =>
  page.waitForFunction((text) => document.activeElement?.textContent?.trim().startsWith(text), name);

describe('around every page, by keyboard alone', () => {
  it('the first Tab offers to skip to the content, and Enter goes there', async () => {
    await open('/postes');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('a Contenu');
    await page.keyboard.press('Enter');
    expect(await hasFocus(page.locator('main'))).toBe(true);
    await page.keyboard.press('Tab');
    expect(await hasFocus(page.locator('main a').first())).toBe(true);
  });

  it('the menu opens, is walked through, closes with Escape, and leads to a page whose title is then read', async () => {
    const entry = page.locator('#menu').getByRole('button', { name: 'Formations' });
    const opened = page.locator('#menu .fr-collapse--expanded:not(.fr-collapsing)');
    const moving = page.locator('#menu .fr-collapsing');
    await open('/postes');
    await enter(page, entry);
    await opened.waitFor();
    await press(page, 'Tab');
    await press(page, 'Tab');
    expect(await focused(page)).toBe('a Calendrier');
    await press(page, 'Escape');
    await moving.waitFor({ state: 'detached' });
    await page.locator('#menu').getByRole('link', { name: 'Sessions' }).waitFor({ state: 'hidden' });
    expect(await hasFocus(entry)).toBe(true);
    await press(page, 'Enter');
    await opened.waitFor();
    await enter(page, page.locator('#menu').getByRole('link', { name: 'Calendrier' }));
    await focusOn('Calendrier des sessions');
    await page.locator('#menu').getByRole('button', { name: 'Formations', expanded: false }).waitFor();
  });
});

describe('a list, by keyboard alone', () => {
  it('is filtered and unfiltered, and the focus stays where it was', async () => {
    await open('/postes');
    await tabTo(page, page.getByRole('combobox', { name: 'Force' }));
    await page.keyboard.press('P');
    await enter(page, page.getByRole('button', { name: 'Filtrer' }));
    await page.waitForURL(/force=POLICE/);
    await settled(page);
    expect(await focused(page)).toBe('button Filtrer');
    await enter(page, page.getByRole('button', { name: 'Tout effacer' }));
    await page.waitForURL((url) => url.search === '');
    await settled(page);
    expect(await focused(page)).toBe('button Filtrer');
    expect(await page.getByRole('combobox', { name: 'Force' }).inputValue()).toBe('');
  });

  it('is searched with Enter, and the text stays under the keyboard', async () => {
    await tabTo(page, page.getByRole('searchbox').first());
    await page.keyboard.type('ISCG-59');
    await page.keyboard.press('Enter');
    await page.waitForURL(/ISCG-59/);
    await settled(page);
    expect(await hasFocus(page.getByRole('searchbox').first())).toBe(true);
    expect(await page.getByRole('searchbox').first().inputValue()).toBe('ISCG-59');
  });

  it('is sorted, and changes its columns', async () => {
    const head = page.getByRole('columnheader', { name: /^Référence/ });
    await enter(page, head.getByRole('button').first());
    await page.waitForURL(/tri=reference/);
    await settled(page);
    expect([await head.getAttribute('aria-sort'), await hasFocus(head.getByRole('button').first())]).toEqual([
      'ascending',
      true,
    ]);
    await enter(page, page.locator('summary', { hasText: 'Colonnes' }));
    const choice = page.getByRole('checkbox', { name: 'Territoire' });
    await tabTo(page, choice);
    await page.keyboard.press('Space');
    await page.getByRole('columnheader', { name: 'Territoire' }).waitFor();
    expect(await hasFocus(choice)).toBe(true);
  });

  it('is exported, and the focus comes back to the button', async () => {
    await tabTo(page, page.getByLabel('Format de l’export'));
    await page.keyboard.press('ArrowDown');
    await tabTo(page, page.getByRole('button', { name: 'Exporter' }));
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toBe('postes.ods');
    await focusOn('Exporter');
  });

  it('opens a post, whose title is then under the keyboard', async () => {
    const link = page.locator('main tbody a').first();
    const reference = await link.innerText();
    await enter(page, link);
    await focusOn(`Poste ${reference}`);
  });
});

describe('a drawing, by keyboard alone', () => {
  it('of the départements is one stop, goes from neighbour to neighbour, and opens the posts of one', async () => {
    await open('/postes/carte');
    await tabTo(page, page.locator('.map a[tabindex="0"]'));
    const first = await focused(page);
    await page.keyboard.press('ArrowRight');
    const second = await focused(page);
    expect(second).not.toBe(first);
    const name = /^a (.+?) \(/.exec(second)?.[1] ?? '';
    expect(await page.locator('.map-panel').innerText()).toContain(name);
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    expect(await focused(page)).toBe(first);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/postes\?departement=01$/);
    await focusOn('Postes');
  });

  it('of the deployment is read point by point with the arrows', async () => {
    await open('/postes/deploiement');
    const reader = page.getByRole('slider', { name: 'Lire la courbe point par point' });
    await tabTo(page, reader);
    const read: (string | null)[] = [];
    for (const key of ['End', 'ArrowLeft', 'Home']) {
      await page.keyboard.press(key);
      read.push(await reader.getAttribute('aria-valuetext'));
    }
    for (const sentence of read) expect(sentence).toMatch(/^Au .+\s: [\d\s]+\spostes?\scomptés?$/);
    expect(new Set(read).size).toBe(3);
  });

  it('of the sessions of a month leads to the next month and to a session', async () => {
    await open('/formations/calendrier?mois=2026-10');
    const title = page.getByRole('heading', { level: 1 });
    expect(await title.innerText()).toMatch(/octobre 2026$/);
    await enter(page, page.getByRole('link', { name: /^Mois suivant/ }));
    await page.waitForURL(/mois=2026-11/);
    await settled(page);
    expect(await title.innerText()).toMatch(/novembre 2026$/);
    await enter(page, page.locator('.calendar').getByRole('link').first());
    await page.waitForURL(/\/formations\/sessions\//);
  });
});

describe('a payment, by keyboard alone', () => {
  const dialog = () => page.getByRole('dialog', { name: 'Enregistrer le versement ?' });

  it('is typed, read again without leaving the dialog, given up, confirmed, and recorded once', async () => {
    await open(linePath(desk.line.id));
    await enter(page, page.getByRole('link', { name: 'Enregistrer un versement' }));
    await focusOn('Enregistrer un versement');
    await tabTo(page, page.getByLabel(AMOUNT));
    await page.keyboard.type('12,50');
    await page.keyboard.press('Tab');
    // The same day whichever of the day and the month the browser asks first.
    await page.keyboard.type('08082026');
    await tabTo(page, page.getByLabel(REFERENCE));
    await page.keyboard.type('CLAVIER');
    await page.keyboard.press('Enter');
    await dialog().waitFor();
    const stops = new Set<string>();
    for (let pressed = 0; pressed < 6; pressed += 1) {
      stops.add(await focused(page));
      await page.keyboard.press('Tab');
    }
    // Between the last button and the first one the browser itself has the focus.
    expect([...stops].filter((stop) => !stop.startsWith('body'))).toEqual(['button Confirmer', 'button Modifier']);
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    expect(await hasFocus(page.getByLabel(REFERENCE))).toBe(true);
    const added = await entriesAddedBy(desk, async () => {
      await enter(page, page.getByRole('button', { name: 'Enregistrer le versement' }));
      await enter(page, dialog().getByRole('button', { name: 'Confirmer' }));
      await recorded(page);
    });
    expect(added).toEqual(ONCE);
    await focusOn('Subvention DGPN 2026');
  });
});
