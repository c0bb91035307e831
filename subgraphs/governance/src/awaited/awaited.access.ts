import { PARTIES, rowRule, type TableSecurity } from '@iscg/access';

/** What another service awaits of a party, as governance was told. */
export interface AwaitedRow {
  readonly partyCode: string;
  readonly departmentCode: string;
}

const OWN = {
  name: 'awaited-of-own-party',
  sentence: 'Chaque partie connaît ce qui est attendu d’elle, et de nulle autre.',
  scope: 'governance:read',
  all: [],
  own: { parties: PARTIES, column: 'party', of: ({ partyCode }: Pick<AwaitedRow, 'partyCode'>) => [partyCode] },
} as const;

const signatureOfOwnParty = rowRule<Pick<AwaitedRow, 'partyCode'>>(OWN);

/** A request is tied to a département, as it is in its own service. */
const answerOfOwnParty = rowRule<AwaitedRow>({
  ...OWN,
  department: { column: 'department_code', of: ({ departmentCode }) => departmentCode },
});

/** Written by what receives events alone: nobody tells governance by hand what is awaited. */
export const awaitedTables: readonly TableSecurity[] = [
  { table: 'awaited_signature', read: signatureOfOwnParty },
  { table: 'awaited_answer', read: answerOfOwnParty },
];
