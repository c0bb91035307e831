import type { BrowserContext, Page } from 'playwright-core';

/** The demonstration persons by what the sign-in page calls them. */
export const PEOPLE = {
  SG_CIPDR: 'SG-CIPDR — chargé de mission',
  DGPN: 'DGPN — agent de la direction',
  DGGN: 'DGGN — agent de la direction',
  PP: 'Préfecture de police — agent de la direction',
  BOARD: 'Conseil d’administration — membre élu',
  ANISCG: 'ANISCG — équipe nationale',
  DGPN_AND_BOARD: 'DGPN et conseil d’administration — membre de droit',
  UNKNOWN: 'Personne que le portail ne connaît pas',
} as const;

export type Person = keyof typeof PEOPLE;

/** Signs in as a person would: the portal's link, one click on the identity provider's page; ends on `path`. */
export async function signIn(context: BrowserContext, origin: string, person: Person, path = '/'): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${origin}${path}`);
  await page.getByRole('link', { name: 'Connexion de démonstration' }).click();
  await chooseWho(page, person);
  return page;
}

/** The identity provider's page, once one is there. */
export async function chooseWho(page: Page, person: Person): Promise<void> {
  await page.getByRole('button', { name: PEOPLE[person] }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/idp/'));
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/**
 * Waits until the page in view answers the browser’s address and nothing on it is being loaded any more. The address
 * changes before the page does: looking for what is being loaded alone would find the page before.
 */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const main = document.querySelector('main');
    if (!main || !document.querySelector('h1') || document.querySelector('.loading, [aria-busy="true"]')) return false;
    const { address } = main.dataset;
    return address === undefined || address === location.pathname + location.search;
  });
}
