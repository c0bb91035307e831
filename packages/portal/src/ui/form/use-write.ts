import { useState } from 'react';
import { useDraft, type Draft } from './draft';
import { useEnvelope, type Envelope } from './envelope';
import { useSendOnce, type Ending, type Sending } from './send-once';
import { isStop, type Basis, type Checked, type Faults, type Verdict } from './write';

export interface WriteOptions<Name extends string, Fact extends string, Content, Result, Variables> extends Omit<
  Sending<Name, Result, Variables>,
  'names'
> {
  /** Names the draft: the kind of form and what it is about. */
  readonly form: string;
  readonly blank: Draft<Name>;
  /** What the form is about, as it is now. */
  readonly current: Basis<Fact>;
  readonly check: (draft: Draft<Name>, basis: Basis<Fact>) => Checked<Name, Content>;
  readonly variables: (content: Content, envelope: { readonly version: number; readonly key: string }) => Variables;
  readonly onWritten: (result: Result) => void;
}

/** A form that writes: what is typed, what is wrong, where the sending stands. */
export interface Write<Name extends string, Fact extends string, Content> {
  readonly draft: Draft<Name>;
  /** As read when the form was begun: what the confirmation and the comparison are made from. */
  readonly basis: Basis<Fact>;
  readonly current: Basis<Fact>;
  readonly isRestored: boolean;
  readonly faults: Faults<Name>;
  /** Grows whenever something is found wrong: the first field at fault is then shown. */
  readonly checks: number;
  readonly verdict: Verdict<Name> | undefined;
  /** What is to be confirmed. */
  readonly confirming: Content | undefined;
  readonly isSending: boolean;
  /** A sending got no answer: it may have been written. */
  readonly isUnanswered: boolean;
  readonly failure: Error | undefined;
  /** The person has stopped the last sending. */
  readonly isStopped: boolean;
  readonly change: (name: Name, value: string) => void;
  /** Reads the draft, and asks to confirm when nothing is wrong. */
  readonly submit: () => void;
  readonly confirm: () => void;
  readonly cancel: () => void;
  /** Goes on from what is written now, with what was typed. */
  readonly rebase: () => void;
  /** Makes of what was typed another write than the one that was sent before. */
  readonly renew: () => void;
  /** Forgets what was typed. */
  readonly discard: () => void;
}

interface State<Name extends string, Content> {
  readonly faults: Faults<Name>;
  readonly checks: number;
  readonly verdict?: Verdict<Name> | undefined;
  readonly confirming?: Content | undefined;
  readonly isSending?: boolean;
  readonly failure?: Error | undefined;
  readonly isStopped?: boolean;
}

/**
 * The write pattern: draft, check, confirmation, one sending whatever is clicked or cut, conflict, retry with the same
 * key. The key is made when the form is opened and kept with the draft.
 */
export function useWrite<Name extends string, Fact extends string, Content, Result extends object, Variables>(
  options: WriteOptions<Name, Fact, Content, Result, Variables>,
): Write<Name, Fact, Content> {
  const { form, blank, current, check } = options;
  const typed = useDraft(form, () => blank);
  const envelope = useEnvelope(form, current);
  const [state, setState] = useState<State<Name, Content>>(() => ({ faults: new Map(), checks: 0 }));
  const { draft, isRestored } = typed;
  const forget = () => {
    typed.forget();
    envelope.forget();
  };
  const send = useSender(options, envelope, setState, forget);
  const reset = () => setState(({ checks }) => ({ faults: new Map(), checks }));
  return {
    ...{ draft, isRestored, current, basis: envelope.basis, faults: state.faults, checks: state.checks },
    ...{ verdict: state.verdict, confirming: state.confirming, failure: state.failure },
    isSending: state.isSending === true,
    isStopped: state.isStopped === true,
    isUnanswered: envelope.isUnanswered && state.isSending !== true,
    change: (name, value) => {
      typed.change(name, value);
      envelope.begin();
      setState((before) => ({ ...before, faults: without(before.faults, name) }));
    },
    submit: () => setState((before) => afterCheck(before, check(draft, envelope.basis))),
    confirm: () => void (state.confirming !== undefined && send(state.confirming)),
    cancel: reset,
    rebase: () => (envelope.rebase(), reset()),
    renew: () => (envelope.renew(), reset()),
    discard: () => (forget(), reset()),
  };
}

function useSender<Name extends string, Fact extends string, Content, Result extends object, Variables>(
  options: WriteOptions<Name, Fact, Content, Result, Variables>,
  envelope: Envelope<Fact>,
  setState: (change: (before: State<Name, Content>) => State<Name, Content>) => void,
  forget: () => void,
): (content: Content) => Promise<void> {
  const sendOnce = useSendOnce({ ...options, names: namesOf(options.blank) });
  return async (content) => {
    const { key, basis } = envelope;
    envelope.sent();
    setState((before) => ({ ...before, confirming: content, isSending: true }));
    const ending = await sendOnce(options.variables(content, { version: Number(basis.version), key }));
    if (!ending) return;
    if (isStop(ending.failure)) {
      envelope.answered();
      setState(({ checks }) => ({ faults: new Map(), checks, isStopped: true }));
      return;
    }
    if (!ending.failure && ending.verdict.kind === 'WRITTEN') {
      forget();
      options.onWritten(ending.result);
      return;
    }
    if (ending.verdict || !ending.mayBeWritten) envelope.answered();
    setState((before) => afterEnding(before, ending));
  };
}

function afterCheck<Name extends string, Content>(
  { checks }: State<Name, Content>,
  checked: Checked<Name, Content>,
): State<Name, Content> {
  if ('faults' in checked) return { faults: checked.faults, checks: checks + 1 };
  return { faults: new Map(), checks, confirming: checked.content };
}

function afterEnding<Name extends string, Content, Result>(
  { checks }: State<Name, Content>,
  { verdict, failure }: Ending<Name, Result>,
): State<Name, Content> {
  const faults = verdict?.kind === 'REFUSED' ? verdict.faults : new Map<Name, string>();
  return { faults, checks: checks + 1, verdict, failure };
}

function without<Name extends string>(faults: Faults<Name>, name: Name): Faults<Name> {
  return new Map([...faults].filter(([each]) => each !== name));
}

function namesOf<Name extends string>(blank: Draft<Name>): readonly Name[] {
  return Object.keys(blank).filter((name): name is Name => name in blank);
}
