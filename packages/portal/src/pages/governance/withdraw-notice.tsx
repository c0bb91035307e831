import { ConventionNoticesDocument, WithdrawNoticeDocument, type ConventionNoticesQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useGraph } from '../../graph/graph';
import { Absent } from '../../ui/absent';
import { Answer } from '../../ui/answer';
import { success } from '../../ui/form/success';
import { useWrite } from '../../ui/form/use-write';
import { WriteField, WriteForm } from '../../ui/form/write-form';
import { formatDay } from '../../ui/format';
import { Message } from '../../ui/message';
import { Page } from '../../ui/page';
import { PARTY_WORDS } from '../../words';
import { CONVENTION } from './addresses';
import { checkReason } from './notice-draft';
import { OnlyActing } from './only-acting';

type Convention = NonNullable<ConventionNoticesQuery['convention']>;
type Notice = NonNullable<Convention['notices']>[number];

/** Withdraws the notice that the address names. */
export default function WithdrawNotice(): ReactNode {
  const { id = '' } = useParams();
  const query = useGraph(ConventionNoticesDocument, {});
  return (
    <Page title="Retirer la dénonciation" above={[CONVENTION]}>
      <OnlyActing what="retirent leur dénonciation">
        {(parties) => (
          <Answer to={query} what="la dénonciation">
            {({ convention }) => {
              const notice = convention?.notices?.find((each) => each.id === id);
              if (!notice)
                return <Absent what="Cette dénonciation" back={{ ...CONVENTION, title: 'Voir la convention' }} />;
              const isOwn = parties.some((party) => party === notice.givenBy?.code);
              return isOwn ? <WithdrawalForm notice={notice} /> : <NotOwn notice={notice} />;
            }}
          </Answer>
        )}
      </OnlyActing>
    </Page>
  );
}

function NotOwn({ notice: { givenBy } }: { readonly notice: Notice }): ReactNode {
  return (
    <Message kind="warning" title="Vous ne pouvez pas écrire ici">
      {givenBy
        ? `Cette dénonciation a été donnée par : ${PARTY_WORDS[givenBy.code]}. Cette partie seule la retire.`
        : 'La partie qui a donné cette dénonciation la retire seule.'}
    </Message>
  );
}

function WithdrawalForm({ notice }: { readonly notice: Notice }): ReactNode {
  const navigate = useNavigate();
  const write = useWrite({
    form: `retrait-denonciation:${notice.id}`,
    blank: { reason: '' },
    current: basisOf(notice),
    check: checkReason,
    document: WithdrawNoticeDocument,
    variables: (content: { readonly reason: string }, { version }) => ({
      input: { ...content, noticeId: notice.id, version },
    }),
    payload: ({ written }) => written,
    onWritten: () => void navigate(CONVENTION.to, { state: success('La dénonciation est retirée.') }),
  });
  if (notice.withdrawnOn && !write.verdict && !write.isSending) {
    return (
      <Message kind="info">Cette dénonciation est déjà retirée, depuis le {formatDay(notice.withdrawnOn)}.</Message>
    );
  }
  return (
    <WriteForm
      write={write}
      action="Retirer la dénonciation"
      warning="Relisez : un retrait ne s’efface pas, et la convention se poursuit."
      confirmation={({ reason }) => [
        { term: 'Lettre recommandée', value: notice.letterNumber ?? '' },
        { term: 'Motif', value: reason },
      ]}
      comparison={(before, theirs) => [
        { label: 'Dénonciation', before: before.state, theirs: theirs.state, mine: 'Retirée' },
      ]}
      onLeave={() => void navigate(CONVENTION.to)}
    >
      <WriteField write={write} name="reason" label="Motif" kind="long" hint="500 caractères au plus" />
    </WriteForm>
  );
}

function basisOf({ version, withdrawnOn }: Notice) {
  return { version: String(version ?? 0), state: withdrawnOn ? `Retirée le ${formatDay(withdrawnOn)}` : 'En vigueur' };
}
