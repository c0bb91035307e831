import { parseDepartmentCode } from '@iscg/values';
import { wordsOf } from '../competence/index.js';
import { checked, fault } from './refusal.js';

const MOST_DEPARTMENTS = 101;

/** Codes of départements of a filter, each once; `null` is no condition. @throws PortalError `BAD_USER_INPUT` */
export function departmentsOf(codes: readonly string[] | null | undefined): string[] | null {
  if ((codes?.length ?? 0) > MOST_DEPARTMENTS)
    throw fault('departmentCodes', `« departmentCodes » compte plus de ${MOST_DEPARTMENTS} départements.`);
  return chosen(codes?.map((code) => checked('departmentCodes', () => parseDepartmentCode(code))));
}

/** The values of a filter, each once; an empty list is no condition. */
export function chosen<Item>(items: readonly Item[] | null | undefined): Item[] | null {
  return items && items.length > 0 ? [...new Set(items)] : null;
}

/** The words of a search, each once; `null` is no condition. @throws PortalError `BAD_USER_INPUT` */
export function sought(search: string | null | undefined): string[] | null {
  return search === null || search === undefined ? null : checked('search', () => wordsOf(search));
}

/** Whether every word of the text[] parameter is found in a folded column; all is when the parameter is null. */
export function finds(parameter: string, folded: string): string {
  return `NOT EXISTS (SELECT FROM unnest(${parameter}::text[]) word WHERE position(posts.folded(word) IN ${folded}) = 0)`;
}
