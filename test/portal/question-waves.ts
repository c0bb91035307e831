import type { Page, Request, Route } from 'playwright-core';

/** Questions to the graph, by how many answers each had to wait for. */
export interface QuestionWaves {
  /** How many waves the page in view has had, once the last has gone: questions asked together are one. */
  count(): Promise<number>;
}

const isQuestion = (request: Request) => new URL(request.url()).pathname === '/graphql';

/**
 * Holds every question back until the page asks no more without an answer, then lets them all go: a question that comes
 * afterwards needed one of the answers. What is merely slower than another is not taken for dependent on it.
 */
export async function countWaves(page: Page): Promise<QuestionWaves> {
  /** What one page loaded has asked; another one begins afresh. */
  let visit = newVisit();
  page.on('request', (request) => {
    if (request.isNavigationRequest()) visit = newVisit();
    if (!isQuestion(request)) visit.underWay.add(request);
  });
  page.on('requestfinished', (request) => visit.underWay.delete(request));
  page.on('requestfailed', (request) => visit.underWay.delete(request));
  await page.route(
    (url) => url.pathname === '/graphql',
    (route) => {
      const here = visit;
      here.held.push(route);
      here.wave ??= letGo(page, here).catch((error: unknown) => {
        // A page that is left asks nothing more.
        if (here === visit) throw error;
      });
      return here.wave;
    },
  );
  return {
    count: async () => {
      while (visit.wave) await visit.wave;
      return visit.waves;
    },
  };
}

interface Visit {
  waves: number;
  held: Route[];
  wave: Promise<void> | undefined;
  /** Everything else that the page fetches. */
  readonly underWay: Set<Request>;
}

function newVisit(): Visit {
  return { waves: 0, held: [], wave: undefined, underWay: new Set() };
}

async function letGo(page: Page, visit: Visit): Promise<void> {
  let asked = -1;
  while (asked !== visit.held.length || visit.underWay.size > 0) {
    asked = visit.held.length;
    await page.waitForFunction(() => document.querySelector('main h1') !== null);
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  }
  visit.waves += 1;
  visit.wave = undefined;
  await Promise.all(visit.held.splice(0).map((route) => route.continue()));
}
