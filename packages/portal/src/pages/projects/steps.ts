import type { EngineeringStepStatus } from '@iscg/client';

/** « 3 sur 7 »: steps done, among those that the project needs. */
export function doneInWords(steps: readonly { readonly status: EngineeringStepStatus | null }[]): string {
  const needed = steps.filter(({ status }) => status !== 'NOT_APPLICABLE');
  return `${needed.filter(({ status }) => status === 'DONE').length} sur ${needed.length}`;
}
