import { reasonOf, type Reason } from '@iscg/client';

/** Why a part of an answer is not there: the first of its fields that a rule masks or a service did not give. */
export function reasonIn(result: unknown): Reason | undefined {
  if (typeof result !== 'object' || result === null) return undefined;
  return Object.keys(result)
    .map((name) => reasonOf(result, name))
    .find((reason) => reason !== undefined);
}
