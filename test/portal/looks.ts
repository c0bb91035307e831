/** What marks the elements whose contrast is to be judged, one of each look. */
export const LOOK_MARK = 'data-look';

/**
 * In the page: marks the first of the elements with words of their own that look alike, and unmarks the others. Two look
 * alike where they and all that they stand in have the same name, classes and attributes, the same computed style
 * wherever it can change a contrast, are both in view or both cut off by what they scroll in, and both of several letters
 * or not (axe has doubts about the others): what axe tells of the one it tells of the other. In a drawing, where things
 * lie over each other, each is marked.
 */
export function markLooks(mark: string): void {
  const TELLING = [
    ...(['color', 'backgroundColor', 'opacity', 'filter', 'mixBlendMode', 'textShadow'] as const),
    ...(['fontSize', 'fontWeight', 'display', 'visibility', 'position', 'float', 'overflow', 'transform'] as const),
  ];
  const numbers = new Map<string, number>();
  const known = new Map<Element, number>();
  const looks = new Set<string>();
  const lookOf = (element: Element): number => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const style = getComputedStyle(element);
    const told = JSON.stringify([
      element.parentElement ? lookOf(element.parentElement) : 0,
      element.tagName,
      element.getAttribute('class'),
      element.getAttributeNames().filter((name) => name !== mark && name !== 'style'),
      TELLING.map((property) => style[property]),
      element.checkVisibility(),
    ]);
    const look = numbers.get(told) ?? numbers.size;
    numbers.set(told, look);
    known.set(element, look);
    return look;
  };
  const isCut = (element: Element): boolean => {
    const { left, right } = element.getBoundingClientRect();
    const region = element.closest('[role="region"]')?.getBoundingClientRect();
    return right > innerWidth || (region !== undefined && (left < region.left || right > region.right));
  };
  const wordsOf = (element: Element): string =>
    [...element.childNodes]
      .map((node) => (node instanceof Text ? node.data : ''))
      .join('')
      .trim();
  const isNew = (element: Element, words: string): boolean =>
    looks.size <
    looks.add([lookOf(element), isCut(element), words.length > 1, /[\p{L}\p{N}]/u.test(words)].join()).size;
  for (const element of document.querySelectorAll('body *')) {
    const words = wordsOf(element);
    const isJudged = words !== '' || element.matches('input, select, textarea, button, option');
    element.toggleAttribute(mark, isJudged && (element.closest('svg') !== null || isNew(element, words)));
  }
}
