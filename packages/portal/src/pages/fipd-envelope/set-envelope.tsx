import { FipdEnvelopeDocument, SetFipdEnvelopeDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useGraph } from '../../graph/graph';
import { Absent } from '../../ui/absent';
import { Answer, Loading } from '../../ui/answer';
import { formatDay, formatEuros } from '../../ui/format';
import { success } from '../../ui/form/success';
import { useWrite } from '../../ui/form/use-write';
import { WriteField, WriteForm } from '../../ui/form/write-form';
import { Message } from '../../ui/message';
import { Page } from '../../ui/page';
import { FUNDING } from '../funding/addresses';
import { ENVELOPE, envelopePath } from './addresses';
import { checkDecision } from './decision-draft';
import { useSetsEnvelope, type Envelope } from './use-envelope';

const YEAR = /^20\d{2}$/;
const BLANK = { amount: '', source: '', decidedOn: '' };

/** Records a decision on the FIPD’s envelope of a year. */
export default function SetEnvelope(): ReactNode {
  const { year = '' } = useParams();
  const setsEnvelope = useSetsEnvelope();
  return (
    <Page title={`Enregistrer une décision pour ${year}`} above={[FUNDING, ENVELOPE]}>
      {!setsEnvelope && (
        <Message kind="warning" title="Vous ne pouvez pas écrire ici">
          L’enveloppe du FIPD est fixée par le SG-CIPDR, ou enregistrée par l’ANISCG.
        </Message>
      )}
      {setsEnvelope && (YEAR.test(year) ? <Decision year={Number(year)} /> : <NoYear />)}
    </Page>
  );
}

function NoYear(): ReactNode {
  return <Absent what="Cet exercice" back={{ title: 'Voir l’enveloppe du FIPD', to: ENVELOPE.to }} />;
}

function Decision({ year }: { readonly year: number }): ReactNode {
  const query = useGraph(FipdEnvelopeDocument, { fiscalYear: year });
  return (
    <Answer to={query} what="l’enveloppe du FIPD">
      {({ fipdEnvelope }) => {
        if (query.isPlaceholderData) return <Loading what="l’enveloppe du FIPD" />;
        return fipdEnvelope ? <DecisionForm key={year} year={year} envelope={fipdEnvelope} /> : <NoYear />;
      }}
    </Answer>
  );
}

interface DecisionFormProps {
  readonly year: number;
  readonly envelope: Envelope;
}

function DecisionForm({ year, envelope }: DecisionFormProps): ReactNode {
  const navigate = useNavigate();
  const write = useDecision({ year, envelope });
  return (
    <WriteForm
      write={write}
      action="Enregistrer la décision"
      warning="Relisez : une décision ne s’efface pas ; la dernière de l’exercice vaut."
      confirmation={(content) => [
        { term: 'Exercice', value: String(year) },
        { term: 'Montant', value: formatEuros(content.amount) },
        { term: 'Source', value: content.source },
        { term: 'Décidée le', value: formatDay(content.decidedOn) },
      ]}
      comparison={(before, theirs) => [
        { label: 'Enveloppe', before: before.amount, theirs: theirs.amount, mine: `${write.draft.amount} €` },
      ]}
      onLeave={() => void navigate(envelopePath(year))}
    >
      <WriteField write={write} name="amount" label="Montant" kind="amount" hint="En euros, par exemple 6 000 000,00" />
      <WriteField write={write} name="source" label="Source" hint="Le texte qui décide, 200 caractères au plus" />
      <WriteField write={write} name="decidedOn" label="Décidée le" kind="date" />
    </WriteForm>
  );
}

function useDecision({ year, envelope }: DecisionFormProps) {
  const navigate = useNavigate();
  const { version, amount, asOf } = envelope;
  return useWrite({
    form: `enveloppe:${year}`,
    blank: BLANK,
    current: { version: String(version ?? 1), amount: amount === null ? 'Non fixée' : formatEuros(amount) },
    check: (draft) => checkDecision(draft, asOf ?? undefined),
    document: SetFipdEnvelopeDocument,
    variables: (content, sent) => ({
      input: { ...content, fiscalYear: year, version: sent.version, idempotencyKey: sent.key },
    }),
    payload: ({ setFipdEnvelope }) => setFipdEnvelope,
    onWritten: () => void navigate(envelopePath(year), { state: success('La décision est enregistrée.') }),
  });
}
