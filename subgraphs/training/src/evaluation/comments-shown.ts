import type { EvaluationComments } from './evaluation.model.js';
import type { SessionComments } from './evaluation.store.js';

/** The comments of a session, or why they are kept back: too few persons wrote for none of them to be recognised. */
export function commentsShown(
  { hostPartyCode, departmentCode, comments }: SessionComments,
  threshold: number,
): EvaluationComments {
  const suppressed = comments.length < threshold;
  return {
    hostPartyCode,
    departmentCode,
    suppressed,
    reason: suppressed
      ? `Moins de ${threshold} personnes ont laissé un commentaire : les lire permettrait de reconnaître quelqu’un.`
      : null,
    comments: suppressed ? null : comments,
  };
}
