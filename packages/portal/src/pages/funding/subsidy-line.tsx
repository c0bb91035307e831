import type { ReactNode } from 'react';
import { centsOf } from '../../ui/euros';
import { DownloadButton } from '../../ui/download/download-button';
import { FieldFact, Facts } from '../../ui/record';
import { formatDay, formatEuros } from '../../ui/format';
import { Success } from '../../ui/form/success';
import { ButtonLink, Link } from '../../ui/link';
import { Section } from '../../ui/page';
import { PARTY_WORDS } from '../../words';
import { essentialDataPath } from '../essential-data/addresses';
import { callFormAddress, paymentFormAddress, statementAddress } from './addresses';
import { LineCalls } from './line-calls';
import { LineHistory } from './line-history';
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
      actions={(line) => keepsLedger && <LineActs line={line} />}
    >
      {(line) => (
        <>
          <Success />
          <LineFacts line={line} />
          <DownloadButton
            address={statementAddress(line.id)}
            label="Télécharger le relevé annuel (PDF)"
            fileName="releve-subvention.pdf"
          />
          {line.fiscalYear !== null && (
            <p>
              <Link
                to={essentialDataPath(line.fiscalYear)}
              >{`Données essentielles à publier pour ${line.fiscalYear}`}</Link>
            </p>
          )}
          <Section title="Appels de fonds">
            <LineCalls line={line} canWithdraw={keepsLedger} />
          </Section>
          <Section title="Versements">
            <LineLedger line={line} canReverse={keepsLedger} />
          </Section>
          <Section title="Historique">
            <LineHistory line={line} />
          </Section>
        </>
      )}
    </LinePage>
  );
}

/** What ANISCG may do about the line as it stands. */
function LineActs({ line: { id, status, committed, called } }: { readonly line: SubsidyLine }): ReactNode {
  return (
    <>
      {status !== 'PAID' && <ButtonLink to={paymentFormAddress(id)}>Enregistrer un versement</ButtonLink>}
      {committed && called && centsOf(called) < centsOf(committed) && (
        <ButtonLink to={callFormAddress(id)}>Appeler des fonds</ButtonLink>
      )}
    </>
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
