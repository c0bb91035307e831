import { useEffect, type RefObject } from 'react';

const EDITORS: readonly (readonly [selector: string, name: string])[] = [
  ['.graphiql-query-editor .CodeMirror', 'Query'],
  ['.graphiql-editor-tool .CodeMirror', 'Variables (JSON)'],
  ['.graphiql-response .CodeMirror', 'Response (JSON)'],
];

/** Gives the editors what GraphiQL leaves out: an accessible name, and a text that the keyboard can scroll. */
export function useNamedEditors(container: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = container.current;
    if (!root) return undefined;
    nameEditors(root);
    const observer = new MutationObserver(() => nameEditors(root));
    observer.observe(root, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [container]);
}

function nameEditors(root: HTMLElement): void {
  for (const [editor, name] of EDITORS) {
    for (const input of root.querySelectorAll(`${editor} textarea:not([aria-label])`)) {
      input.setAttribute('aria-label', name);
    }
    for (const text of root.querySelectorAll(`${editor} .CodeMirror-scroll:not([role])`)) {
      text.setAttribute('role', 'group');
      text.setAttribute('aria-label', `${name}, text`);
      text.setAttribute('tabindex', '0');
    }
  }
}
