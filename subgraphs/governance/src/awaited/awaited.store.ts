import type { Party } from '@iscg/access';
import type { Transaction } from '@iscg/subgraph-kit';
import type { AskedRequest, PlainDate } from '@iscg/values';

/** An amendment open for signature that a party has not signed. */
export interface AwaitedSignature {
  readonly amendmentId: string;
  readonly partyCode: Party;
  readonly reference: string;
  /** Of the content that is to be signed: a changed content is to be signed anew. */
  readonly revision: number;
  readonly openedOn: PlainDate;
}

/** A request that a party has not answered. */
export interface AwaitedAnswer {
  readonly request: AskedRequest;
  readonly requestId: string;
  readonly partyCode: Party;
  /** INSEE code. */
  readonly departmentCode: string;
  readonly askedOn: PlainDate;
}

/** The signatures awaited of the viewer's parties. */
export function awaitedSignatures(transaction: Transaction): Promise<AwaitedSignature[]> {
  return transaction.rows<AwaitedSignature>(
    `SELECT amendment_id AS "amendmentId", party AS "partyCode", reference, revision, opened_on AS "openedOn"
     FROM governance.awaited_signature`,
  );
}

/** The answers awaited of the viewer's parties. */
export function awaitedAnswers(transaction: Transaction): Promise<AwaitedAnswer[]> {
  return transaction.rows<AwaitedAnswer>(
    `SELECT request, request_id AS "requestId", party AS "partyCode", department_code AS "departmentCode",
            asked_on AS "askedOn"
     FROM governance.awaited_answer`,
  );
}
