import { RecordOpenBallotDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { WriteChoice } from '../../ui/form/choice-field';
import { success } from '../../ui/form/success';
import { useWrite } from '../../ui/form/use-write';
import { WriteForm } from '../../ui/form/write-form';
import { choicesOf } from '../../ui/list/choices';
import { Message } from '../../ui/message';
import { resolutionPath } from './addresses';
import { ballotBasis, ballotComparison, type BallotSeat } from './ballot-basis';
import { checkOpenBallot, type OpenContent } from './ballot-draft';
import type { ResolutionRecord } from './resolution-page';
import { CHOICE_WORDS } from './words';

interface BallotFormProps {
  readonly resolution: ResolutionRecord;
  readonly seats: readonly BallotSeat[];
}

/** The vote of each seat that attended. */
export function OpenBallotForm({ resolution, seats }: BallotFormProps): ReactNode {
  const navigate = useNavigate();
  const write = useOpenWrite({ resolution, seats });
  if (resolution.closedOn !== null && !write.verdict && !write.isSending)
    return <Message kind="info">Ce scrutin est déjà clos.</Message>;
  return (
    <WriteForm
      write={write}
      action="Clore le scrutin"
      warning="Relisez : un scrutin clos ne se rouvre pas."
      confirmation={({ votes }) =>
        votes.map(({ seatId, choice }) => ({
          term: seats.find(({ id }) => id === seatId)?.office ?? '',
          value: CHOICE_WORDS[choice],
        }))
      }
      comparison={ballotComparison}
      onLeave={() => void navigate(resolutionPath(resolution.id))}
    >
      {seats.map(({ id, office }) => (
        <WriteChoice
          key={id}
          write={write}
          name={id}
          label={office}
          choices={choicesOf(CHOICE_WORDS)}
          unset="Ne vote pas"
          required={false}
        />
      ))}
    </WriteForm>
  );
}

function useOpenWrite({ resolution, seats }: BallotFormProps) {
  const navigate = useNavigate();
  const ids = seats.map(({ id }) => id);
  const blank: Readonly<Record<string, string>> = Object.fromEntries(ids.map((id) => [id, '']));
  return useWrite({
    form: `scrutin-public:${resolution.id}`,
    blank,
    current: ballotBasis(resolution),
    check: (draft) => checkOpenBallot(draft, ids),
    document: RecordOpenBallotDocument,
    variables: ({ votes }: OpenContent, { version }) => ({
      input: { resolutionId: resolution.id, version, votes: [...votes] },
    }),
    payload: ({ written }) => written,
    onWritten: () => void navigate(resolutionPath(resolution.id), { state: success('Le scrutin est clos.') }),
  });
}
