import type { Reason } from '@iscg/client';

/** « Masqué » when a rule masks it, « Indisponible » when a service did not answer. */
export function wordOf({ code }: Reason): string {
  return code === 'FORBIDDEN' ? 'Masqué' : 'Indisponible';
}
