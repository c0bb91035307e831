import { PortalError } from '@iscg/access';
import { refuseForbiddenName } from './forbidden-name.js';
import { enforce, type Limits } from './limits.js';

const UNSAFE_TEXT = /[\0\p{Surrogate}]/u;

/**
 * Judges the variables of a request, however deep they nest, without recursion.
 * @throws PortalError `LIMIT_EXCEEDED`, or `BAD_USER_INPUT` for a forbidden key or a text that is not one
 */
export function checkVariables(limits: Limits, variables: Readonly<Record<string, unknown>>): void {
  enforce(limits, 'variables', Object.keys(variables).length);
  let length = 0;
  const waiting: { value: unknown; depth: number }[] = [{ value: variables, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth } = next;
    length += typeof value === 'string' ? value.length + 1 : 1;
    if (typeof value === 'string') checkText(value);
    if (typeof value !== 'object' || value === null) continue;
    enforce(limits, 'variableDepth', depth);
    for (const [key, member] of Object.entries(value)) {
      if (!Array.isArray(value)) {
        refuseForbiddenName(key);
        checkText(key);
        length += key.length;
      }
      waiting.push({ value: member, depth: depth + 1 });
    }
  }
  enforce(limits, 'variableLength', length);
}

/** NUL and lone surrogates are in no French text, and PostgreSQL holds neither. */
export function checkText(text: string): void {
  if (UNSAFE_TEXT.test(text)) {
    throw new PortalError(
      'BAD_USER_INPUT',
      'Un texte contient un caractère qui n’en est pas un (NUL ou demi-caractère).',
    );
  }
}
