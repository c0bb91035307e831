import type { ReactNode } from 'react';
import { Badge } from '../../ui/badge';
import { Success } from '../../ui/form/success';
import { dayOfInstant, formatCount, formatDay } from '../../ui/format';
import { ButtonLink } from '../../ui/link';
import { Section } from '../../ui/page';
import { Facts, FieldFact } from '../../ui/record';
import { Timeline } from '../../ui/timeline';
import { PARTY_WORDS } from '../../words';
import { useKeepsMeetings } from '../meetings/only-meeting-keepers';
import { cancellationPath } from './addresses';
import { RecipientPage, type RecipientRecord, type StepRecord } from './recipient-page';
import { LEVEL_WORDS, MEANS_WORDS, STATUS_TONES, STATUS_WORDS, STEP_WORDS } from './words';

type RecipientProps = { readonly recipient: RecipientRecord };

/** A recipient of the convention, with all that was recorded of it, what was cancelled too. */
export default function Recipient(): ReactNode {
  return (
    <RecipientPage>
      {(recipient) => (
        <>
          <Success />
          <RecipientFacts recipient={recipient} />
          <History recipient={recipient} />
        </>
      )}
    </RecipientPage>
  );
}

function RecipientFacts({ recipient }: RecipientProps): ReactNode {
  return (
    <Facts>
      <FieldFact term="État" of={recipient} name="status">
        {(status) => <Badge tone={STATUS_TONES[status]}>{STATUS_WORDS[status]}</Badge>}
      </FieldFact>
      <FieldFact term="Niveau" of={recipient} name="level">
        {(level) => LEVEL_WORDS[level]}
      </FieldFact>
      <FieldFact term="Diffusée par" of={recipient} name="party">
        {({ code }) => PARTY_WORDS[code]}
      </FieldFact>
      <FieldFact term="Département" of={recipient} name="departmentCode" empty="Sans objet" />
      <FieldFact term="Envoyée le" of={recipient} name="sentOn" empty="Pas encore">
        {formatDay}
      </FieldFact>
      <FieldFact term="Accusé de réception le" of={recipient} name="acknowledgedOn" empty="Pas encore">
        {formatDay}
      </FieldFact>
      <FieldFact term="Relances" of={recipient} name="reminderCount">
        {formatCount}
      </FieldFact>
      <FieldFact term="À relancer le" of={recipient} name="reminderDueOn" empty="Sans objet">
        {formatDay}
      </FieldFact>
    </Facts>
  );
}

function History({ recipient }: RecipientProps): ReactNode {
  const keepsRegister = useKeepsMeetings();
  return (
    <Section title="Historique">
      <Timeline
        empty="Rien n’est encore enregistré de ce destinataire."
        items={(recipient.steps ?? []).map((step) => ({
          id: step.id,
          on: step.on,
          title: titleOf(step),
          children: (
            <StepTold step={step}>
              {keepsRegister && step.cancelledOn === null && (
                <ButtonLink to={cancellationPath(recipient.id, step.id)}>
                  Annuler cet enregistrement
                  <span className="fr-sr-only"> : {titleOf(step)}</span>
                </ButtonLink>
              )}
            </StepTold>
          ),
        }))}
      />
    </Section>
  );
}

function titleOf({ kind, means }: StepRecord): string {
  if (kind === null) return 'Enregistrement';
  return means ? `${STEP_WORDS[kind]} (${MEANS_WORDS[means].toLowerCase()})` : STEP_WORDS[kind];
}

/** When it was recorded, and how it was cancelled. */
function StepTold({ step, children }: { readonly step: StepRecord; readonly children: ReactNode }): ReactNode {
  const { recordedAt, cancelledOn, cancellationReason } = step;
  return (
    <>
      {recordedAt && <p>Enregistré le {formatDay(dayOfInstant(recordedAt))}.</p>}
      {cancelledOn && (
        <p>
          <Badge tone="warning">Annulé</Badge> le {formatDay(cancelledOn)} : {cancellationReason}
        </p>
      )}
      {children}
    </>
  );
}
