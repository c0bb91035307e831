import { checkedAs, faultOfDay, faultOfText, found } from '../../ui/form/check';
import type { Draft } from '../../ui/form/draft';
import type { Checked } from '../../ui/form/write';
import { digitsOf } from './siret';

export type IdentityField = 'legalName' | 'siret' | 'validFrom';
/** Text, 14 digits, day: what the graph takes. */
export type IdentityContent = Readonly<Record<IdentityField, string>>;

const LONGEST_NAME = 200;
/** What a sheet takes for the beginning of a formula: the published file gives names as they are. */
const FORMULA = /^[=+\-@＝＋－＠]/u;

/** Reads an identity as a person typed it; `today` in Europe/Paris. The graph checks the key of the SIRET. */
export function checkIdentity(
  draft: Draft<IdentityField>,
  today: string | undefined,
): Checked<IdentityField, IdentityContent> {
  const legalName = draft.legalName.trim();
  const siret = digitsOf(draft.siret);
  const faults = [
    ...found<IdentityField>('legalName', faultOfName(legalName)),
    ...found<IdentityField>(
      'siret',
      /^\d{14}$/.test(siret) ? undefined : `Un SIRET a 14 chiffres ; il y en a ${siret.replace(/\D/g, '').length}.`,
    ),
    ...found<IdentityField>('validFrom', faultOfDay(draft.validFrom, { what: 'le premier jour', today })),
  ];
  return checkedAs(faults, { legalName, siret, validFrom: draft.validFrom });
}

function faultOfName(name: string): string | undefined {
  if (FORMULA.test(name)) return 'Un nom juridique ne commence ni par « = », « + », « - » ni par « @ ».';
  return faultOfText(name, { what: 'le nom juridique', longest: LONGEST_NAME });
}
