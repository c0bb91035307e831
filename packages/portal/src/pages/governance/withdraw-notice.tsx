import { ConventionNoticesDocument, WithdrawNoticeDocument, type ConventionNoticesQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useGraph } from '../../graph/graph';
import { Absent } from '../../ui/absent';
import { Answer } from '../../ui/answer';
import { WithdrawalForm } from '../../ui/form/withdrawal-form';
import { formatDay } from '../../ui/format';
import { Message } from '../../ui/message';
import { Page } from '../../ui/page';
import { PARTY_WORDS } from '../../words';
import { CONVENTION } from './addresses';
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
              return isOwn ? <NoticeForm notice={notice} /> : <NotOwn notice={notice} />;
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

function NoticeForm({ notice }: { readonly notice: Notice }): ReactNode {
  const { id, letterNumber, withdrawnOn } = notice;
  return (
    <WithdrawalForm
      form={`retrait-denonciation:${id}`}
      current={basisOf(notice)}
      document={WithdrawNoticeDocument}
      variables={(content, { version }) => ({ input: { ...content, noticeId: id, version } })}
      action="Retirer la dénonciation"
      warning="Relisez : un retrait ne s’efface pas, et la convention se poursuit."
      confirmation={[{ term: 'Lettre recommandée', value: letterNumber ?? '' }]}
      compared={{ label: 'Dénonciation', fact: 'state', mine: 'Retirée' }}
      done="La dénonciation est retirée."
      already={withdrawnOn !== null && `Cette dénonciation est déjà retirée, depuis le ${formatDay(withdrawnOn)}.`}
      back={CONVENTION.to}
    />
  );
}

function basisOf({ version, withdrawnOn }: Notice) {
  return { version: String(version ?? 0), state: withdrawnOn ? `Retirée le ${formatDay(withdrawnOn)}` : 'En vigueur' };
}
