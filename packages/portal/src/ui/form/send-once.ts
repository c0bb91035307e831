import type { TrustedDocument } from '@iscg/client';
import { useRef } from 'react';
import { useSend } from '../../graph/graph';
import { reasonIn } from '../reason-in';
import { mayBeWritten, verdictOf, type UserFault, type Verdict } from './write';

/** How a sending ended. */
export type Ending<Name extends string, Result> =
  | { readonly verdict: Verdict<Name>; readonly result: Result; readonly failure?: never }
  | { readonly verdict?: never; readonly failure: Error; readonly mayBeWritten: boolean };

export interface Sending<Name extends string, Result, Variables> {
  readonly document: TrustedDocument<Result, Variables>;
  readonly payload: (result: Result) => { readonly errors: readonly UserFault[] } | null;
  /**
   * Another way than `POST /graphql` to the same mutation: one that takes a file along.
   * @throws an `AbortError` once the person has stopped it
   */
  readonly carry?: (variables: Variables) => Promise<Result>;
  /** Fields of the form that the graph may find at fault. */
  readonly names: readonly Name[];
}

/** Sends a mutation; a second call while the first is under way gives nothing and does nothing. */
export function useSendOnce<Name extends string, Result extends object, Variables>({
  document,
  payload,
  names,
  carry,
}: Sending<Name, Result, Variables>): (variables: Variables) => Promise<Ending<Name, Result> | undefined> {
  const { mutateAsync } = useSend(document, carry);
  const isUnderWay = useRef(false);
  return async (variables) => {
    if (isUnderWay.current) return undefined;
    isUnderWay.current = true;
    try {
      const result = await mutateAsync(variables);
      return { verdict: verdictOf(payload(result)?.errors ?? [refusalOf(result)], names), result };
    } catch (thrown) {
      const failure = thrown instanceof Error ? thrown : new Error(String(thrown));
      return { failure, mayBeWritten: mayBeWritten(failure) };
    } finally {
      isUnderWay.current = false;
    }
  };
}

/** Why a mutation gave no payload at all: a rule refuses it. */
function refusalOf(result: object): UserFault {
  return {
    code: 'FORBIDDEN',
    field: null,
    message: reasonIn(result)?.message ?? 'Cet enregistrement vous est refusé.',
  };
}
