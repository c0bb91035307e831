import { useDraft, type Draft } from './draft';
import { readBasis, type Basis } from './write';

/** What goes with a draft until it is written, and is kept with it. */
export interface Envelope<Fact extends string> {
  /** Makes a sending safe to repeat: made when the form is opened. */
  readonly key: string;
  /** As read when the form was begun; as it is now before that. */
  readonly basis: Basis<Fact>;
  /** A sending got no answer: it may have been written. */
  readonly isUnanswered: boolean;
  readonly begin: () => void;
  readonly sent: () => void;
  readonly answered: () => void;
  /** Goes on from what is written now. */
  readonly rebase: () => void;
  /** Makes another write of it, from what is written now. */
  readonly renew: () => void;
  readonly forget: () => void;
}

type Kept = 'key' | 'basis' | 'unanswered';

function newEnvelope(): Draft<Kept> {
  return { key: crypto.randomUUID(), basis: '', unanswered: '' };
}

/** The envelope of a form’s draft; like the draft, it outlives a reload and an expired session. */
export function useEnvelope<Fact extends string>(form: string, current: Basis<Fact>): Envelope<Fact> {
  const { draft, keep, forget } = useDraft(`${form}:envoi`, newEnvelope);
  const kept = readBasis(draft.basis, current);
  const now = JSON.stringify(current);
  return {
    key: draft.key,
    basis: kept ?? current,
    isUnanswered: draft.unanswered !== '',
    begin: () => {
      if (!kept) keep({ basis: now });
    },
    sent: () => keep({ unanswered: 'yes', ...(!kept && { basis: now }) }),
    answered: () => keep({ unanswered: '' }),
    rebase: () => keep({ basis: now, unanswered: '' }),
    renew: () => keep({ ...newEnvelope(), basis: now }),
    forget,
  };
}
