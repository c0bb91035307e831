/** Where a rule stands on a day, by the days of effect of all of them. */
export type RuleStanding = 'À venir' | 'En vigueur' | 'Remplacée';

interface Dated {
  readonly effectiveOn: string | null;
}

/** In force is the latest of those that have begun. */
export function standingOf(rule: Dated, rules: readonly Dated[], today: string): RuleStanding {
  const begun = rules.map(({ effectiveOn }) => effectiveOn ?? '').filter((day) => day !== '' && day <= today);
  const day = rule.effectiveOn ?? '';
  if (day > today) return 'À venir';
  return begun.some((other) => other > day) ? 'Remplacée' : 'En vigueur';
}
