import { createHash, randomInt } from 'node:crypto';
import { PortalError } from '@iscg/access';
import { refusing, type ConstraintRefusal, type RequestContext } from '@iscg/subgraph-kit';
import { parseIdentifier } from '@iscg/values';
import { sessionsById } from '../session/index.js';
import type { EvaluateInput, IssueEvaluationCodesInput } from './evaluation.args.js';
import type { EvaluationCodes } from './evaluation.model.js';
import { codesToDraw, insertCode, insertEvaluation } from './evaluation.store.js';

/** Crockford's base 32: no letter that is taken for a digit. 16 of them are 80 bits. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 16;
const CODE = new RegExp(`^[${ALPHABET}]{${LENGTH}}$`);

const UNKNOWN: ConstraintRefusal = ['NOT_FOUND', 'code', 'Ce code n’existe pas ou a déjà servi.'];
/** A code of another party's is as one that does not exist. */
const REFUSALS: Readonly<Record<string, ConstraintRefusal>> = { evaluation_code_known: UNKNOWN, '42501': UNKNOWN };

/**
 * Draws a code for every person who attended and has none, party by party. Codes are told once: only their digest is
 * kept, and who gets which is up to the lot. @throws PortalError `NOT_FOUND`, `CONFLICT` before the session is held
 */
export function issueCodes(context: RequestContext, input: IssueEvaluationCodesInput): Promise<EvaluationCodes[]> {
  const sessionId = parseIdentifier(input.sessionId);
  return context.write(async (transaction) => {
    const [session] = await sessionsById(transaction, [sessionId]);
    if (!session) throw new PortalError('NOT_FOUND', 'Cette session n’existe pas.', { field: 'sessionId' });
    if (session.state !== 'HELD') {
      throw new PortalError('CONFLICT', 'Les participants évaluent une session tenue.', { field: 'sessionId' });
    }
    const drawn: EvaluationCodes[] = [];
    for (const { party, codes: count } of await codesToDraw(transaction, sessionId)) {
      const codes = Array.from({ length: count }, drawCode);
      for (const code of codes) await insertCode(transaction, digestOf(code), sessionId, party);
      if (codes.length > 0) drawn.push({ partyCode: party, codes });
    }
    return drawn;
  });
}

/** Records an answer and uses up its code; nothing links the two afterwards. @throws PortalError `NOT_FOUND`, `BAD_USER_INPUT` */
export async function evaluate(context: RequestContext, { code, score, comment }: EvaluateInput): Promise<void> {
  const written = code.toUpperCase().replaceAll(/[ -]/g, '');
  if (!CODE.test(written)) {
    throw new PortalError('BAD_USER_INPUT', 'Un code compte 16 chiffres et lettres : recopiez-le tel quel.', {
      field: 'code',
    });
  }
  await context.write((transaction) =>
    refusing(REFUSALS, () =>
      insertEvaluation(transaction, { digest: digestOf(written), score, comment: comment ?? null }),
    ),
  );
}

function drawCode(): string {
  return Array.from({ length: LENGTH }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('');
}

function digestOf(code: string): string {
  return createHash('sha256').update(code).digest('hex');
}
