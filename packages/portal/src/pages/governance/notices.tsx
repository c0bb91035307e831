import type { ConventionQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { Badge } from '../../ui/badge';
import { Field } from '../../ui/field';
import { formatDay } from '../../ui/format';
import { ButtonLink, Link } from '../../ui/link';
import { Section } from '../../ui/page';
import { Facts, FieldFact } from '../../ui/record';
import { PARTY_WORDS } from '../../words';
import { NOTICE, withdrawalPath } from './addresses';
import { useActingParties } from './use-acting-parties';

type Convention = NonNullable<ConventionQuery['convention']>;
type Notice = NonNullable<Convention['notices']>[number];

/** Notices given against the renewal of the convention, and the way to give one while there is time. */
export function Notices({ convention }: { readonly convention: Convention }): ReactNode {
  const acting = useActingParties();
  return (
    <Section
      title="Dénonciations"
      actions={
        acting.length > 0 && convention.noticeStillPossible && <ButtonLink to={NOTICE.to}>{NOTICE.title}</ButtonLink>
      }
    >
      <Field of={convention} name="notices" empty="Aucune">
        {(notices) =>
          notices.length === 0 ? (
            <p className="empty">La convention n’a jamais été dénoncée.</p>
          ) : (
            notices.map((notice) => (
              <NoticeFacts
                key={notice.id}
                notice={notice}
                canWithdraw={isStanding(notice, convention) && acting.some((party) => party === notice.givenBy?.code)}
              />
            ))
          )
        }
      </Field>
    </Section>
  );
}

/** Whether the convention still runs, and will end by this notice. */
function isStanding({ withdrawnOn }: Notice, { currentTerm }: Convention): boolean {
  return withdrawnOn === null && currentTerm !== null;
}

function NoticeFacts(props: { readonly notice: Notice; readonly canWithdraw: boolean }): ReactNode {
  const { notice, canWithdraw } = props;
  return (
    <article>
      <h3 className="fr-h6">
        Lettre recommandée {notice.letterNumber}{' '}
        {notice.withdrawnOn ? <Badge>Retirée</Badge> : <Badge tone="error">Met fin à la convention</Badge>}
      </h3>
      <Facts>
        <FieldFact term="Donnée par" of={notice} name="givenBy">
          {({ code }) => `${PARTY_WORDS[code]}${notice.side === 'STATE' ? ', pour l’État' : ''}`}
        </FieldFact>
        <FieldFact term="Envoyée le" of={notice} name="sentOn">
          {formatDay}
        </FieldFact>
        <FieldFact term="Reçue le" of={notice} name="receivedOn">
          {formatDay}
        </FieldFact>
        <FieldFact term="Fin de la convention par cette lettre" of={notice} name="endsOn">
          {formatDay}
        </FieldFact>
        {notice.withdrawnOn && (
          <>
            <FieldFact term="Retirée le" of={notice} name="withdrawnOn">
              {formatDay}
            </FieldFact>
            <FieldFact term="Motif du retrait" of={notice} name="withdrawalReason" />
          </>
        )}
      </Facts>
      {canWithdraw && (
        <p>
          <Link to={withdrawalPath(notice.id)}>Retirer cette dénonciation</Link>
        </p>
      )}
    </article>
  );
}
