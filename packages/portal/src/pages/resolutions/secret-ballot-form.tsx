import { RecordSecretBallotDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { WriteChecks } from '../../ui/form/checks-field';
import { success } from '../../ui/form/success';
import { useWrite } from '../../ui/form/use-write';
import { WriteField, WriteForm } from '../../ui/form/write-form';
import { Message } from '../../ui/message';
import { resolutionPath } from './addresses';
import { ballotBasis, ballotComparison, type BallotSeat } from './ballot-basis';
import { checkSecretBallot, type SecretContent } from './ballot-draft';
import type { ResolutionRecord } from './resolution-page';

interface BallotFormProps {
  readonly resolution: ResolutionRecord;
  readonly seats: readonly BallotSeat[];
}

const BLANK = { voterSeatIds: '', votesFor: '', votesAgainst: '', abstentions: '' };

/** The count of a secret ballot and the roll of its voters; nobody’s vote is asked for. */
export function SecretBallotForm({ resolution, seats }: BallotFormProps): ReactNode {
  const navigate = useNavigate();
  const write = useSecretWrite({ resolution, seats });
  if (resolution.closedOn !== null && !write.verdict && !write.isSending)
    return <Message kind="info">Ce scrutin est déjà clos.</Message>;
  return (
    <WriteForm
      write={write}
      action="Clore le scrutin"
      warning="Relisez : un scrutin clos ne se rouvre pas."
      confirmation={({ voterSeatIds, votesFor, votesAgainst, abstentions }) => [
        { term: 'Votants', value: String(voterSeatIds.length) },
        { term: 'Pour', value: String(votesFor) },
        { term: 'Contre', value: String(votesAgainst) },
        { term: 'Abstentions', value: String(abstentions) },
      ]}
      comparison={ballotComparison}
      onLeave={() => void navigate(resolutionPath(resolution.id))}
    >
      <WriteChecks
        write={write}
        name="voterSeatIds"
        label="Votants"
        hint="D’après la liste d’émargement ; ce que chacun a voté n’est ni demandé ni gardé"
        choices={seats.map(({ id, office }) => ({ value: id, label: office }))}
      />
      <WriteField write={write} name="votesFor" label="Voix pour" kind="number" />
      <WriteField write={write} name="votesAgainst" label="Voix contre" kind="number" />
      <WriteField write={write} name="abstentions" label="Abstentions" kind="number" />
    </WriteForm>
  );
}

function useSecretWrite({ resolution, seats }: BallotFormProps) {
  const navigate = useNavigate();
  const ids = seats.map(({ id }) => id);
  return useWrite({
    form: `scrutin-secret:${resolution.id}`,
    blank: BLANK,
    current: ballotBasis(resolution),
    check: (draft) => checkSecretBallot(draft, ids),
    document: RecordSecretBallotDocument,
    variables: ({ voterSeatIds, ...count }: SecretContent, { version }) => ({
      input: { ...count, voterSeatIds: [...voterSeatIds], resolutionId: resolution.id, version },
    }),
    payload: ({ written }) => written,
    onWritten: () => void navigate(resolutionPath(resolution.id), { state: success('Le scrutin est clos.') }),
  });
}
