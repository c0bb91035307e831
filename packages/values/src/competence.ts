import { PARIS_POLICE_PREFECTURE } from './department-code.js';

/** The force a post serves. */
export const FORCES = ['POLICE', 'GENDARMERIE', 'MIXED'] as const;
export type Force = (typeof FORCES)[number];

/**
 * The directorates competent over a post: the police prefecture for police in 75, 92, 93 and 94, the DGPN for
 * police elsewhere, the DGGN for gendarmerie, both sides for a mixed post.
 */
export function competentParties(force: Force, departmentCode: string): ('DGPN' | 'DGGN' | 'PP')[] {
  const police = PARIS_POLICE_PREFECTURE.some((code) => code === departmentCode) ? 'PP' : 'DGPN';
  if (force === 'POLICE') return [police];
  return force === 'GENDARMERIE' ? ['DGGN'] : [police, 'DGGN'];
}
