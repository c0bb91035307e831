/**
 * The words of a policy expression, equal for what was written and what PostgreSQL shows of it: PostgreSQL adds
 * casts, output names and parentheses, and takes no operator, name or value away.
 */
export function policyWords(expression: string): string {
  return (expression.match(/'(?:[^']|'')*'|::\s*"?\w+"?(?:\[\])?|\bAS\s+"?\w+"?|[\w.]+|[^\s\w]/gi) ?? [])
    .filter((word) => !/^::|^AS\s|^["()]$/i.test(word))
    .map((word) => (word.startsWith("'") ? word : word.toLowerCase()))
    .join(' ');
}
