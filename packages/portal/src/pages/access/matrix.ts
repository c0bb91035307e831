import type { AccessMatrixQuery } from '@iscg/client';
import { DOMAIN_WORDS, fieldWord, typeWord } from './words';

export type TypeAccess = NonNullable<AccessMatrixQuery['accessMatrix']>[number];
export type FieldAccess = TypeAccess['fields'][number];
export type Domain = keyof typeof DOMAIN_WORDS;

/** What is asked of the matrix; texts of the address. */
export interface MatrixQuestion {
  readonly domain?: string | undefined;
  readonly type?: string | undefined;
  readonly rule?: string | undefined;
  /** Words looked for in the names of fields and types. */
  readonly search?: string | undefined;
}

/** A type of the answer and those of its fields that were asked for. */
export interface MatrixPart {
  readonly type: TypeAccess;
  readonly fields: readonly FieldAccess[];
}

/** The domain of a type; the shared ones have one of their own. */
export function domainOf({ domain }: TypeAccess): Domain {
  return domain !== null && isDomain(domain) ? domain : 'commun';
}

export function isDomain(text: string): text is Domain {
  return Object.hasOwn(DOMAIN_WORDS, text);
}

/** Whether a rule is asked for a field, or for the rows of its type. */
export function isGoverned({ rules }: FieldAccess, rule: string): boolean {
  return rules.some(({ name }) => name === rule);
}

/** A rule by its name, wherever it stands in the matrix. */
export function findRule(matrix: readonly TypeAccess[], name: string): TypeAccess['rowRule'] | undefined {
  for (const { rowRule, fields } of matrix) {
    if (rowRule?.name === name) return rowRule;
    const rule = fields.flatMap(({ rules }) => rules).find((each) => each.name === name);
    if (rule) return rule;
  }
  return undefined;
}

/**
 * The parts of the matrix that answer a question: a type is shown whole, a rule or a search only with the fields it
 * meets. A type asked for together with a rule stays whole: the rule is then marked in it.
 */
export function partsOf(matrix: readonly TypeAccess[], question: MatrixQuestion): readonly MatrixPart[] {
  const { domain, type, rule, search } = question;
  return matrix
    .filter((each) => (!domain || domainOf(each) === domain) && (!type || each.type === type))
    .map((each) => ({
      type: each,
      fields: each.fields.filter(
        (field) =>
          (!rule || type !== undefined || isGoverned(field, rule)) && (!search || isFound(each, field, search)),
      ),
    }))
    .filter(({ fields }) => fields.length > 0);
}

function isFound({ type }: TypeAccess, { field }: FieldAccess, search: string): boolean {
  const text = plain(`${typeWord(type)} ${type} ${fieldWord(type, field)} ${field}`);
  return plain(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Without accents and capitals. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
