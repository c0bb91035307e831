/** Addresses of the pages on coverage against target. */

export const COVERAGE = { title: 'Couverture et cible', to: '/postes/couverture' };

/** Where a target is set, for a département when one is given. */
export function targetPath(departmentCode: string | undefined): string {
  return `${COVERAGE.to}/cible${departmentCode ? `?departement=${departmentCode}` : ''}`;
}
