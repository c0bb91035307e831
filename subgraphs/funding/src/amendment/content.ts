import { createHash } from 'node:crypto';
import { FUNDERS, type Party } from '@iscg/access';
import type { Euro } from '@iscg/values';
import type { SignatoryCapacity } from './amendment.enums.js';

export interface AmendedAmount {
  readonly funder: Party;
  readonly amount: Euro;
}

export interface Signatory {
  readonly capacity: SignatoryCapacity;
  readonly partyCode: Party;
}

/** What an amendment says, and to whose agreement it is put. */
export interface AmendmentContent {
  readonly reference: string;
  readonly fromFiscalYear: number;
  readonly purpose: string;
  readonly amounts: readonly AmendedAmount[];
  readonly signatories: readonly Signatory[];
}

/** The content as one text: JSON without spaces, keys in this order, funders in the convention’s, letters composed. */
export function canonicalText(content: AmendmentContent): string {
  const { reference, fromFiscalYear, purpose, amounts, signatories } = content;
  return JSON.stringify({
    reference,
    fromFiscalYear,
    purpose: purpose.normalize('NFC'),
    amounts: FUNDERS.flatMap((funder) =>
      amounts.filter((each) => each.funder === funder).map(({ amount }) => [funder, amount]),
    ),
    signatories: signatories.map(({ capacity, partyCode }) => [capacity, partyCode]),
  });
}

/** SHA-256 of a text in UTF-8, 64 hexadecimal digits. */
export function checksumOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
