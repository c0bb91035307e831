import { RenewLocalConventionDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { success } from '../../ui/form/success';
import { useWrite } from '../../ui/form/use-write';
import { WriteForm } from '../../ui/form/write-form';
import { formatDay } from '../../ui/format';
import { isDay } from '../../ui/list/list-url';
import { Message } from '../../ui/message';
import { OnlyKeepers } from '../posts/only-keepers';
import { conventionPath } from './addresses';
import { basisOf, compareConvention } from './convention-basis';
import { ConventionPage, nameOf, type ConventionRecord } from './convention-page';
import { checkTerms, renewedTerms, type TermsContent } from './terms-draft';
import { TermsFields, termsInWords } from './terms-fields';

/** Records the convention that follows another. */
export default function RenewConvention(): ReactNode {
  return (
    <ConventionPage act="Renouveler la convention">
      {(convention) => (
        <OnlyKeepers what="tient le registre des conventions locales">
          <RenewalForm key={convention.id} convention={convention} />
        </OnlyKeepers>
      )}
    </ConventionPage>
  );
}

interface RenewalFormProps {
  readonly convention: ConventionRecord;
}

function RenewalForm({ convention }: RenewalFormProps): ReactNode {
  const navigate = useNavigate();
  const write = useRenewalWrite(convention);
  const { startsOn } = write.draft;
  if (convention.renewedBy && !write.verdict && !write.isSending) {
    return <Message kind="info">Cette convention est déjà renouvelée : renouvelez celle qui la suit.</Message>;
  }
  return (
    <>
      <p>
        <strong>{nameOf(convention)}</strong>
        {convention.lastDay && <>, en vigueur jusqu’au {formatDay(convention.lastDay)}</>}. Les signataires sont repris
        : corrigez-les au besoin.
      </p>
      <WriteForm
        write={write}
        action="Renouveler la convention"
        warning="Relisez : une convention enregistrée ne se modifie pas ; il peut y être mis fin avant son terme."
        confirmation={termsInWords}
        comparison={(before, theirs) =>
          compareConvention(before, theirs, {
            renewal: isDay(startsOn) ? `À partir du ${formatDay(startsOn)}` : 'À corriger',
          })
        }
        onLeave={() => void navigate(conventionPath(convention.id))}
      >
        <TermsFields write={write} />
      </WriteForm>
    </>
  );
}

function useRenewalWrite(convention: ConventionRecord) {
  const navigate = useNavigate();
  const limits = { today: convention.asOf ?? undefined, lastDay: convention.lastDay ?? undefined };
  return useWrite({
    form: `convention-renouvellement:${convention.id}`,
    blank: renewedTerms(convention),
    current: basisOf(convention),
    check: (draft) => checkTerms(draft, limits),
    document: RenewLocalConventionDocument,
    variables: (content: TermsContent, { version }) => ({
      input: { ...content, conventionId: convention.id, version },
    }),
    payload: ({ written }) => written,
    onWritten: ({ written }) => {
      const id = written?.localConvention?.id ?? convention.id;
      void navigate(conventionPath(id), { state: success('La convention est renouvelée.') });
    },
  });
}
