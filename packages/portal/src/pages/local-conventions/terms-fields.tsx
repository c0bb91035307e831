import type { ReactNode } from 'react';
import type { Write } from '../../ui/form/use-write';
import { WriteField, type ConfirmLine } from '../../ui/form/write-form';
import { formatDay } from '../../ui/format';
import { KINDS, signatoriesInWords, type TermsContent, type TermsField } from './terms-draft';
import { SIGNATORY_WORDS } from './words';

/** The days of a convention, and who signs it. */
export function TermsFields<Fact extends string>({
  write,
}: {
  readonly write: Write<TermsField, Fact, TermsContent>;
}): ReactNode {
  return (
    <>
      <WriteField write={write} name="signedOn" label="Signée le" kind="date" hint="Au plus tard aujourd’hui" />
      <WriteField write={write} name="startsOn" label="Premier jour" kind="date" />
      <WriteField write={write} name="endsOn" label="Terme" kind="date" hint="D’ordinaire trois ans plus tard" />
      <fieldset className="fr-fieldset">
        <legend className="fr-fieldset__legend">
          Signataires
          <span className="fr-hint-text">
            De deux à vingt ; plusieurs de même nature se séparent par un point-virgule
          </span>
        </legend>
        {KINDS.map((kind) => (
          <div key={kind} className="fr-fieldset__element">
            <WriteField write={write} name={kind} label={SIGNATORY_WORDS[kind]} required={false} />
          </div>
        ))}
      </fieldset>
    </>
  );
}

/** What the confirmation repeats of the terms. */
export function termsInWords({ signedOn, startsOn, endsOn, signatories }: TermsContent): ConfirmLine[] {
  return [
    { term: 'Signée le', value: formatDay(signedOn) },
    { term: 'Premier jour', value: formatDay(startsOn) },
    { term: 'Terme', value: formatDay(endsOn) },
    { term: 'Signataires', value: signatoriesInWords(signatories) },
  ];
}
