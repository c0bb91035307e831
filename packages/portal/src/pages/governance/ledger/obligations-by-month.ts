/** What falls due by month, `YYYY-MM`, in the order given; what has no day is left out. */
export function obligationsByMonth<Due extends { readonly dueOn: string | null }>(
  obligations: readonly Due[],
): readonly (readonly [month: string, due: readonly Due[]])[] {
  const months = new Map<string, Due[]>();
  for (const due of obligations) {
    const month = due.dueOn?.slice(0, 'YYYY-MM'.length);
    if (month !== undefined) months.set(month, [...(months.get(month) ?? []), due]);
  }
  return [...months];
}
