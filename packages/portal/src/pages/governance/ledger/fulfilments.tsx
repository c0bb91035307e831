import type { ReactNode } from 'react';
import { Badge } from '../../../ui/badge';
import { Field } from '../../../ui/field';
import { formatDay } from '../../../ui/format';
import { Link } from '../../../ui/link';
import { Section } from '../../../ui/page';
import { Timeline, type TimelineItem } from '../../../ui/timeline';
import { PARTY_WORDS } from '../../../words';
import { fulfilmentWithdrawalPath } from '../addresses';
import { useDebtors } from '../use-acting-parties';
import { FULFILMENT_SOURCE_WORDS } from '../words';
import { EvidenceShown } from './evidence';
import type { FulfilmentRecord, UndertakingRecord } from './undertaking-page';

/** Every time that the commitment was kept, the latest first, with what proves it. */
export function Fulfilments({ undertaking }: { readonly undertaking: UndertakingRecord }): ReactNode {
  const debtors = useDebtors(undertaking.owedBy);
  const itemOf = (fulfilment: FulfilmentRecord): TimelineItem => ({
    id: fulfilment.id,
    on: fulfilment.occurredOn,
    title: (
      <>
        Tenu par {fulfilment.party ? PARTY_WORDS[fulfilment.party.code] : 'une partie'}
        {fulfilment.dueOn && `, pour l’échéance du ${formatDay(fulfilment.dueOn)}`}{' '}
        {fulfilment.withdrawnOn && <Badge tone="warning">Retiré</Badge>}
      </>
    ),
    children: (
      <FulfilmentDetail
        fulfilment={fulfilment}
        withdrawal={
          fulfilment.source === 'RECORDED' &&
          fulfilment.withdrawnOn === null &&
          debtors.some((party) => party === fulfilment.party?.code)
            ? fulfilmentWithdrawalPath(undertaking.id, fulfilment.id)
            : undefined
        }
      />
    ),
  });
  return (
    <Section title="Ce qui a été tenu">
      <Field of={undertaking} name="fulfilments">
        {(fulfilments) => <Timeline items={fulfilments.map(itemOf)} empty="Rien n’est encore enregistré." />}
      </Field>
    </Section>
  );
}

function FulfilmentDetail(props: {
  readonly fulfilment: FulfilmentRecord;
  readonly withdrawal: string | undefined;
}): ReactNode {
  const { fulfilment, withdrawal } = props;
  const { source, withdrawnOn, occurredOn } = fulfilment;
  return (
    <>
      <p>
        <Field of={fulfilment} name="evidence">
          {(evidence) => <EvidenceShown evidence={evidence} />}
        </Field>
        {source && ` (${FULFILMENT_SOURCE_WORDS[source].toLowerCase()})`}
      </p>
      {withdrawnOn && (
        <p>
          Retiré le {formatDay(withdrawnOn)} : <Field of={fulfilment} name="withdrawalReason" />
        </p>
      )}
      {withdrawal && (
        <p>
          <Link to={withdrawal}>
            Retirer cet enregistrement
            <span className="fr-sr-only">{occurredOn && ` du ${formatDay(occurredOn)}`}</span>
          </Link>
        </p>
      )}
    </>
  );
}
