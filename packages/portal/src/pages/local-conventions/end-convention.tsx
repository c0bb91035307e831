import { EndLocalConventionDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { success } from '../../ui/form/success';
import { useWrite } from '../../ui/form/use-write';
import { WriteField, WriteForm } from '../../ui/form/write-form';
import { formatDay } from '../../ui/format';
import { isDay } from '../../ui/list/list-url';
import { Message } from '../../ui/message';
import { OnlyKeepers } from '../posts/only-keepers';
import { conventionPath } from './addresses';
import { basisOf, canEnd, compareConvention } from './convention-basis';
import { ConventionPage, nameOf, type ConventionRecord } from './convention-page';
import { checkEnd } from './terms-draft';

const BLANK = { endedOn: '', reason: '' };

/** Ends a local convention before its term. */
export default function EndConvention(): ReactNode {
  return (
    <ConventionPage act="Mettre fin à la convention">
      {(convention) => (
        <OnlyKeepers what="tient le registre des conventions locales">
          <EndForm key={convention.id} convention={convention} />
        </OnlyKeepers>
      )}
    </ConventionPage>
  );
}

function EndForm({ convention }: { readonly convention: ConventionRecord }): ReactNode {
  const navigate = useNavigate();
  const write = useEndWrite(convention);
  const { endedOn } = write.draft;
  if (!canEnd(convention) && !write.verdict && !write.isSending) {
    return <Message kind="info">Cette convention a déjà pris fin.</Message>;
  }
  return (
    <WriteForm
      write={write}
      action="Mettre fin à la convention"
      warning="Relisez : une fin anticipée ne s’efface pas."
      confirmation={(content) => [
        { term: 'Convention', value: nameOf(convention) },
        { term: 'Dernier jour', value: formatDay(content.endedOn) },
        { term: 'Motif', value: content.reason },
      ]}
      comparison={(before, theirs) =>
        compareConvention(before, theirs, { lastDay: isDay(endedOn) ? formatDay(endedOn) : 'À corriger' })
      }
      onLeave={() => void navigate(conventionPath(convention.id))}
    >
      <WriteField
        write={write}
        name="endedOn"
        label="Dernier jour"
        kind="date"
        {...(convention.endsOn && { hint: `Avant le terme, le ${formatDay(convention.endsOn)}` })}
      />
      <WriteField write={write} name="reason" label="Motif" kind="long" hint="500 caractères au plus" />
    </WriteForm>
  );
}

function useEndWrite(convention: ConventionRecord) {
  const navigate = useNavigate();
  return useWrite({
    form: `convention-fin:${convention.id}`,
    blank: BLANK,
    current: basisOf(convention),
    check: (draft) => checkEnd(draft, convention),
    document: EndLocalConventionDocument,
    variables: (content: typeof BLANK, { version }) => ({
      input: { ...content, conventionId: convention.id, version },
    }),
    payload: ({ written }) => written,
    onWritten: () =>
      void navigate(conventionPath(convention.id), { state: success('La fin de la convention est enregistrée.') }),
  });
}
