import { checkedAs, faultOfText, found } from '../../../ui/form/check';
import type { Draft } from '../../../ui/form/draft';
import type { Checked } from '../../../ui/form/write';
import { codeIn } from '../../../ui/list/choices';

export type EvaluationField = 'code' | 'score' | 'comment';

/** What the graph takes. */
export interface EvaluationContent {
  readonly code: string;
  /** 1 to 5. */
  readonly score: number;
  readonly comment: string | null;
}

export const BLANK_EVALUATION: Draft<EvaluationField> = { code: '', score: '', comment: '' };

export const SCORE_WORDS: Readonly<Record<'1' | '2' | '3' | '4' | '5', string>> = {
  1: '1 – Pas du tout utile',
  2: '2 – Peu utile',
  3: '3 – Assez utile',
  4: '4 – Utile',
  5: '5 – Très utile',
};

const CODE = /^[0-9A-HJKMNP-TV-Z]{16}$/;
const LONGEST_COMMENT = 1000;

/** Reads an evaluation as a person typed it; spaces, hyphens and case of the code do not matter. */
export function checkEvaluation(draft: Draft<EvaluationField>): Checked<EvaluationField, EvaluationContent> {
  const code = draft.code.toUpperCase().replaceAll(/[\s-]/g, '');
  const score = codeIn(SCORE_WORDS, draft.score);
  const comment = draft.comment.trim();
  const isRead = CODE.test(code);
  return checkedAs(
    [
      ...found('code', isRead ? undefined : 'Un code compte 16 chiffres et lettres : recopiez-le tel quel.'),
      ...found('score', score === undefined ? 'Choisissez une note de 1 à 5.' : undefined),
      ...found(
        'comment',
        comment === ''
          ? undefined
          : faultOfText(comment, { what: 'le commentaire', longest: LONGEST_COMMENT, isLong: true }),
      ),
    ],
    { code, score: Number(score), comment: comment || null },
  );
}
