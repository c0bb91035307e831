import type { ReactNode } from 'react';
import { FieldFact, Facts } from '../../ui/record';
import { formatDay, formatEuros } from '../../ui/format';
import { Success } from '../../ui/form/success';
import { ButtonLink } from '../../ui/link';
import { Section } from '../../ui/page';
import { PARTY_WORDS } from '../../words';
import { paymentFormAddress } from './addresses';
import { LineLedger } from './line-ledger';
import { LinePage } from './line-page';
import { OverdueBadge, SubsidyBadge } from './subsidy-badge';
import { nameOf, useKeepsLedger, type SubsidyLine } from './use-line';
import { AMOUNTS } from './year-figures';

/** One funder’s subsidy for one year: what is due, what was paid, and every entry of its ledger. */
export default function SubsidyLinePage(): ReactNode {
  const keepsLedger = useKeepsLedger();
  return (
    <LinePage
      title={(line) => (line ? `Subvention ${nameOf(line)}` : 'Ligne de subvention')}
      actions={({ id, status }) =>
        keepsLedger &&
        status !== 'PAID' && <ButtonLink to={paymentFormAddress(id)}>Enregistrer un versement</ButtonLink>
      }
    >
      {(line) => (
        <>
          <Success />
          <LineFacts line={line} />
          <Section title="Versements">
            <LineLedger line={line} canReverse={keepsLedger} />
          </Section>
        </>
      )}
    </LinePage>
  );
}

function LineFacts({ line }: { readonly line: SubsidyLine }): ReactNode {
  return (
    <Facts>
      <FieldFact term="Financeur" of={line} name="funder">
        {({ code }) => PARTY_WORDS[code]}
      </FieldFact>
      <FieldFact term="Exercice" of={line} name="fiscalYear" />
      <FieldFact term="Statut" of={line} name="status">
        {(status) => <SubsidyBadge status={status} />}
      </FieldFact>
      {AMOUNTS.map(({ name, label }) => (
        <FieldFact key={name} term={label} of={line} name={name}>
          {(amount) => formatEuros(amount)}
        </FieldFact>
      ))}
      <FieldFact term="Échéance" of={line} name="dueOn">
        {(day) => formatDay(day)}
      </FieldFact>
      <FieldFact term="En retard" of={line} name="overdue">
        {(overdue) => <OverdueBadge overdue={overdue} />}
      </FieldFact>
      <FieldFact term="Note interne" of={line} name="internalNote" empty="Aucune note" />
    </Facts>
  );
}
