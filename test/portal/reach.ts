import type { Page } from 'playwright-core';

/**
 * What somebody without a mouse cannot do on the page in view: a stop that Tab does not reach, or reaches out of order,
 * or that does not show that it has the focus; a place that does not let go.
 */
export async function keyboardFaultsOf(page: Page): Promise<string[]> {
  const stops = await page.evaluate(watchStops);
  // A date has several stops of its own, and what scrolls may be one more.
  for (let turn = 0; turn < MOST_TURNS && (await page.evaluate(isIncomplete)); turn += 1) {
    const presses = Math.max(SHORTEST_TURN, turn === 0 ? stops : 0);
    // One after the other, as a key is held down: none waits until what the one before shows is drawn.
    await Promise.all(Array.from({ length: presses }, () => page.keyboard.press('Tab')));
  }
  return page.evaluate(tellFaults);
}

/** Tabs pressed before it is asked whether any stop is left. */
const SHORTEST_TURN = 10;
const MOST_TURNS = 5;

function isIncomplete(): boolean {
  return document.querySelector('[data-stop]:not([data-turn])') !== null;
}

/** Numbers the stops of the page in view, and notes on each how it looks with the focus. @returns how many there are */
function watchStops(): number {
  const CANDIDATES = 'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable="true"]';
  /** How the focus can be shown: on the element, or on what stands for it beside, around or in it. */
  const lookOf = (element: Element) =>
    [
      element,
      element.nextElementSibling,
      element.firstElementChild,
      element.parentElement,
      element.parentElement?.parentElement,
    ]
      .flatMap((each) => (each ? [undefined, '::before', '::after'].map((part) => getComputedStyle(each, part)) : []))
      .map((style) => [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow].join())
      .join(';');
  const isStop = (element: Element) =>
    (element instanceof HTMLElement || element instanceof SVGElement) &&
    element.tabIndex >= 0 &&
    !element.matches(':disabled') &&
    element.closest('[inert]') === null &&
    element.checkVisibility({ visibilityProperty: true });
  const stops = [...document.querySelectorAll(CANDIDATES)].filter(isStop);
  const looks = new Map(stops.map((element) => [element, lookOf(element)]));
  stops.forEach((element, rank) => element.setAttribute('data-stop', String(rank)));
  let turn = 0;
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element) || !looks.has(target) || target.hasAttribute('data-turn')) return;
    target.setAttribute('data-turn', String((turn += 1)));
    if (lookOf(target) === looks.get(target)) target.setAttribute('data-unseen', '');
  });
  return stops.length;
}

/** Faults by what was noted. */
function tellFaults(): string[] {
  const nameOf = (element: Element) => {
    const text = element.getAttribute('aria-label') ?? element.textContent ?? '';
    return `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} « ${text.trim().slice(0, 40)} »`;
  };
  /** Of the choices that stand for one answer, one alone is a stop. */
  const isTold = (element: Element) =>
    element.hasAttribute('data-turn') ||
    (element instanceof HTMLInputElement &&
      element.type === 'radio' &&
      document.querySelector(`input[name="${element.name}"][data-turn]`) !== null);
  const stops = [...document.querySelectorAll('[data-stop]')];
  const missed = stops.filter((element) => !isTold(element)).map((element) => `not reached: ${nameOf(element)}`);
  const unseen = stops.filter((element) => element.hasAttribute('data-unseen'));
  const turns = stops.filter((element) => element.hasAttribute('data-turn'));
  const late = turns.filter((element, rank) => {
    const before = turns[rank - 1];
    return before !== undefined && Number(before.getAttribute('data-turn')) > Number(element.getAttribute('data-turn'));
  });
  return [
    ...missed,
    ...unseen.map((element) => `focus not shown: ${nameOf(element)}`),
    ...late.map((element) => `out of order: ${nameOf(element)}`),
    ...(stops.length < 10 ? [`only ${stops.length} stops`] : []),
  ];
}

/** What moves on the page in view, longer than a hundredth of a second. */
export function movementsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LONGEST = 0.01;
    const seconds = (list: string) => Math.max(...list.split(',').map((text) => Number.parseFloat(text) || 0));
    const running = document
      .getAnimations()
      .filter(({ playState, effect }) => playState === 'running' && Number(effect?.getComputedTiming().duration) > 10)
      .map((animation) => `runs: ${'animationName' in animation ? String(animation.animationName) : 'a transition'}`);
    const styled = [...document.querySelectorAll('*')].flatMap((element) =>
      [undefined, '::before', '::after'].flatMap((part) => {
        const style = getComputedStyle(element, part);
        if (part !== undefined && style.content === 'none') return [];
        const name = `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}${part ?? ''}`;
        return [
          ...(style.transitionProperty !== 'none' && seconds(style.transitionDuration) > LONGEST
            ? [`would change slowly: ${name}`]
            : []),
          ...(style.animationName !== 'none' && seconds(style.animationDuration) > LONGEST
            ? [`would move: ${name}`]
            : []),
        ];
      }),
    );
    return [...new Set([...running, ...styled])];
  });
}
