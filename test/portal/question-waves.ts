import type { Page, Request } from 'playwright-core';

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
  // Held in the page: a browser whose requests are held on their way keeps nothing of what it fetched.
  await page.exposeFunction(TURN, () => {
    const here = visit;
    const turn = new Promise<void>((resolve) => here.held.push(resolve));
    here.wave ??= letGo(page, here).catch((error: unknown) => {
      // A page that is left asks nothing more.
      if (here === visit) throw error;
    });
    return turn;
  });
  await page.addInitScript(holdQuestions, TURN);
  return {
    count: async () => {
      while (visit.wave) await visit.wave;
      return visit.waves;
    },
  };
}

/** What a page asks before each question, and waits for. */
const TURN = 'isMyTurn';

/** In the page, before anything of its own: each question waits for its turn. */
function holdQuestions(turn: string): void {
  const ask = window.fetch;
  window.fetch = async (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input, location.href);
    if (pathname === '/graphql') await (Reflect.get(window, turn) as () => Promise<void>)();
    return ask(input, init);
  };
}

interface Visit {
  waves: number;
  held: (() => void)[];
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
  for (const go of visit.held.splice(0)) go();
}
