import { AdoptCommitteePaperDocument, HoldTechnicalCommitteeDocument, reasonOf } from '@iscg/client';
import type { ReactNode } from 'react';
import { DownloadButton } from '../../ui/download/download-button';
import { Act } from '../../ui/form/act';
import { Success, useSuccess } from '../../ui/form/success';
import { formatDay } from '../../ui/format';
import { ButtonLink } from '../../ui/link';
import type { Column } from '../../ui/list/column';
import { DataTable } from '../../ui/list/data-table';
import { Section } from '../../ui/page';
import { committeeActPath, packAddress } from './addresses';
import { PAPER_COLUMNS } from './agenda-tables';
import { Composition } from './committee-composition';
import { CommitteePage, type CommitteeRecord } from './committee-record';
import { CalledFacts } from './called-facts';
import { useKeepsMeetings } from './only-meeting-keepers';

type MeetingProps = { readonly meeting: CommitteeRecord };
type Paper = NonNullable<CommitteeRecord['papers']>[number];

/** One meeting of the technical committee: who sat, what was presented and decided, and what may be done about it. */
export default function CommitteeMeeting(): ReactNode {
  return (
    <CommitteePage actions={(meeting) => <Actions meeting={meeting} />}>
      {(meeting) => (
        <>
          <Success />
          <CalledFacts meeting={meeting} />
          <Composition meeting={meeting} />
          <Papers meeting={meeting} />
          <Decisions meeting={meeting} />
        </>
      )}
    </CommitteePage>
  );
}

function Actions({ meeting }: MeetingProps): ReactNode {
  const keepsMeetings = useKeepsMeetings();
  const { id, state, attendees } = meeting;
  const isConvened = keepsMeetings && state === 'CONVENED';
  return (
    <>
      <DownloadButton
        address={packAddress('comite', id)}
        label="Télécharger le dossier (PDF)"
        fileName="comite-technique.pdf"
      />
      {isConvened && (
        <>
          <ButtonLink to={committeeActPath(id, 'documents')}>Modifier les documents</ButtonLink>
          <ButtonLink to={committeeActPath(id, 'presence')}>Enregistrer la présence</ButtonLink>
          {attendees && attendees.length > 0 && <HoldAct meeting={meeting} />}
          <ButtonLink to={committeeActPath(id, 'annulation')}>Annuler la réunion</ButtonLink>
        </>
      )}
    </>
  );
}

function HoldAct({ meeting: { id, version } }: MeetingProps): ReactNode {
  const tell = useSuccess();
  return (
    <Act
      label="Déclarer la réunion tenue"
      question="Déclarer la réunion tenue ?"
      document={HoldTechnicalCommitteeDocument}
      payload={({ written }) => written}
      variables={{ input: { meetingId: id, version: version ?? 0 } }}
      onDone={() => tell('La réunion est tenue.')}
    >
      <p>La composition de l’article 4 doit être complète. Documents et présence ne changeront plus.</p>
    </Act>
  );
}

function Papers({ meeting }: MeetingProps): ReactNode {
  const keepsMeetings = useKeepsMeetings();
  const adopts = keepsMeetings && meeting.state === 'HELD';
  const columns: readonly Column<Paper>[] = [
    ...PAPER_COLUMNS,
    {
      id: 'adoption',
      title: 'Adopté le',
      kind: 'day',
      value: ({ adoptedOn }) => adoptedOn ?? 'Non adopté',
      show: ({ adoptedOn }) => (adoptedOn ? formatDay(adoptedOn) : 'Non adopté'),
      reason: (row) => reasonOf(row, 'adoptedOn'),
    },
    ...(adopts ? [adoptionColumn(meeting)] : []),
  ];
  return (
    <Section title="Documents présentés">
      <DataTable
        caption="Documents présentés"
        hideCaption
        columns={columns}
        rows={meeting.papers ?? []}
        rowKey={({ id }) => id}
        empty="Aucun document n’est présenté."
      />
    </Section>
  );
}

function adoptionColumn(meeting: CommitteeRecord): Column<Paper> {
  return {
    id: 'acte',
    title: 'Acte',
    isAction: true,
    value: ({ title }) => title,
    show: (paper) => (paper.adoptedOn === null ? <AdoptAct meeting={meeting} paper={paper} /> : '–'),
  };
}

function AdoptAct({ meeting: { id, version }, paper }: MeetingProps & { readonly paper: Paper }): ReactNode {
  const tell = useSuccess();
  return (
    <Act
      label="Adopter"
      of={paper.title ?? ''}
      size="small"
      question="Enregistrer l’adoption ?"
      document={AdoptCommitteePaperDocument}
      payload={({ written }) => written}
      variables={{ input: { meetingId: id, version: version ?? 0, paperId: paper.id } }}
      onDone={() => tell('L’adoption est enregistrée.')}
    >
      <p>Le comité a adopté « {paper.title} ». Le conseil d’administration pourra lire ce document.</p>
    </Act>
  );
}

function Decisions({ meeting: { id, state, decisions } }: MeetingProps): ReactNode {
  const keepsMeetings = useKeepsMeetings();
  return (
    <Section
      title="Décisions"
      actions={
        keepsMeetings &&
        state === 'HELD' && <ButtonLink to={committeeActPath(id, 'decision')}>Enregistrer une décision</ButtonLink>
      }
    >
      {decisions && decisions.length > 0 ? (
        <ol>
          {decisions.map(({ number, text }) => (
            <li key={number}>{text}</li>
          ))}
        </ol>
      ) : (
        <p className="empty">Aucune décision n’est enregistrée.</p>
      )}
    </Section>
  );
}
