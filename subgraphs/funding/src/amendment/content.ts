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

const NAMES: Readonly<Partial<Record<Party, string>>> = {
  SG_CIPDR: 'le secrétariat général du CIPDR',
  DGPN: 'la direction générale de la police nationale',
  DGGN: 'la direction générale de la gendarmerie nationale',
  PP: 'la préfecture de police',
  ANISCG: 'l’ANISCG',
};
const nameOf = (party: Party) => NAMES[party] ?? party;

/**
 * The content as the one French text that is signed: funders in the convention’s order, letters composed. What a person
 * wrote freely comes last, so that no line of it can pass for another part.
 */
export function canonicalText(content: AmendmentContent): string {
  const { reference, fromFiscalYear, purpose, amounts, signatories } = content;
  const funded = FUNDERS.flatMap((funder) =>
    amounts
      .filter((each) => each.funder === funder)
      .map(({ amount }) => `– ${nameOf(funder)} : ${inFrench(amount)} euros par an`),
  );
  const signing = signatories.map(({ capacity, partyCode }) =>
    capacity === 'STATE' ? `– l’État, par ${nameOf(partyCode)}` : `– ${nameOf(partyCode)}`,
  );
  return [
    `Avenant ${reference} à la convention de partenariat du 25 novembre 2020`,
    `À partir de l’exercice ${fromFiscalYear}, les contributions de l’article 3 sont portées à :`,
    ...funded,
    'Signataires :',
    ...signing,
    `Objet : ${purpose.normalize('NFC')}`,
  ].join('\n');
}

/** « 18 000,50 », with narrow no-break spaces. */
function inFrench(amount: Euro): string {
  const [units = '', cents] = amount.split('.');
  return `${units.replace(/\B(?=(\d{3})+$)/g, '\u202f')},${cents}`;
}

/** SHA-256 of a text in UTF-8, 64 hexadecimal digits. */
export function checksumOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
