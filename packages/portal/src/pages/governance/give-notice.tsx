import {
  ConventionNoticesDocument,
  GiveNoticeDocument,
  type ConventionNoticesQuery,
  type PartyCode,
} from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useGraph } from '../../graph/graph';
import { Answer } from '../../ui/answer';
import { WriteChoice } from '../../ui/form/choice-field';
import { success } from '../../ui/form/success';
import { useWrite } from '../../ui/form/use-write';
import { WriteField, WriteForm } from '../../ui/form/write-form';
import { formatDay } from '../../ui/format';
import { Message } from '../../ui/message';
import { Page } from '../../ui/page';
import { PARTY_WORDS } from '../../words';
import { CONVENTION, NOTICE } from './addresses';
import { checkNotice, type NoticeContent } from './notice-draft';
import { OnlyActing } from './only-acting';

type Convention = NonNullable<ConventionNoticesQuery['convention']>;

/** A notice changes nothing that is there: nothing is compared. */
const NOTHING_BEFORE = { version: '0' };

/** Gives notice against the renewal of the convention. */
export default function GiveNotice(): ReactNode {
  const query = useGraph(ConventionNoticesDocument, {});
  return (
    <Page title={NOTICE.title} above={[CONVENTION]}>
      <OnlyActing what="dénoncent la convention">
        {(parties) => (
          <Answer to={query} what="la convention">
            {({ convention }) => convention && <Dated convention={convention} parties={parties} />}
          </Answer>
        )}
      </OnlyActing>
    </Page>
  );
}

interface NoticeFormProps {
  readonly convention: Convention;
  readonly parties: readonly [PartyCode, ...PartyCode[]];
}

function Dated(props: NoticeFormProps): ReactNode {
  const { endsOn, noticeStillPossible, lastNoticeDay, nextNoticeDay } = props.convention;
  if (endsOn) {
    return <Message kind="info">La convention est déjà dénoncée : elle prend fin le {formatDay(endsOn)}.</Message>;
  }
  if (!noticeStillPossible) {
    return (
      <Message kind="info" title="Le délai pour dénoncer est passé">
        {lastNoticeDay && `Le dernier jour était le ${formatDay(lastNoticeDay)} : la convention sera reconduite. `}
        {nextNoticeDay && `Le prochain dernier jour pour dénoncer est le ${formatDay(nextNoticeDay)}.`}
      </Message>
    );
  }
  return <NoticeForm {...props} />;
}

function NoticeForm({ convention, parties }: NoticeFormProps): ReactNode {
  const navigate = useNavigate();
  const write = useNoticeWrite(convention, parties);
  const ends = convention.currentTerm?.endsOn;
  return (
    <WriteForm
      write={write}
      action="Dénoncer la convention"
      warning="Relisez : toutes les parties verront que la convention prend fin. Seule la partie qui dénonce peut retirer sa dénonciation, avant la fin."
      confirmation={(content) => [
        { term: 'Au nom de', value: PARTY_WORDS[content.givenBy] },
        { term: 'Lettre recommandée', value: content.letterNumber },
        { term: 'Envoyée le', value: formatDay(content.sentOn) },
        { term: 'Reçue le', value: formatDay(content.receivedOn) },
        { term: 'Fin de la convention', value: ends ? formatDay(ends) : '' },
      ]}
      comparison={() => []}
      onLeave={() => void navigate(CONVENTION.to)}
    >
      <NoticeFields write={write} lastDay={convention.lastNoticeDay} parties={parties} />
    </WriteForm>
  );
}

function NoticeFields(props: {
  readonly write: ReturnType<typeof useNoticeWrite>;
  readonly lastDay: string | null;
  readonly parties: NoticeFormProps['parties'];
}): ReactNode {
  const { write, lastDay, parties } = props;
  return (
    <>
      {parties.length > 1 && (
        <WriteChoice
          write={write}
          name="givenBy"
          label="Partie qui dénonce"
          choices={parties.map((party) => ({ value: party, label: PARTY_WORDS[party] }))}
        />
      )}
      <WriteField
        write={write}
        name="letterNumber"
        label="Numéro de la lettre recommandée"
        hint="40 caractères au plus, par exemple RK 11 222 333 4 FR"
      />
      <WriteField write={write} name="sentOn" label="Envoyée le" kind="date" />
      <WriteField
        write={write}
        name="receivedOn"
        label="Reçue le"
        kind="date"
        {...(lastDay && { hint: `Date de l’accusé de réception, au plus tard le ${formatDay(lastDay)}` })}
      />
    </>
  );
}

function useNoticeWrite(convention: Convention, parties: NoticeFormProps['parties']) {
  const navigate = useNavigate();
  const limits = {
    today: convention.asOf ?? undefined,
    signedOn: convention.signedOn ?? undefined,
    lastDay: convention.lastNoticeDay ?? undefined,
  };
  return useWrite({
    form: 'denonciation',
    blank: { givenBy: parties.length === 1 ? parties[0] : '', letterNumber: '', sentOn: '', receivedOn: '' },
    current: NOTHING_BEFORE,
    check: (draft) => checkNotice(draft, limits),
    document: GiveNoticeDocument,
    variables: (content: NoticeContent, { key }) => ({ input: { ...content, idempotencyKey: key } }),
    payload: ({ written }) => written,
    onWritten: () => void navigate(CONVENTION.to, { state: success('La dénonciation est enregistrée.') }),
  });
}
