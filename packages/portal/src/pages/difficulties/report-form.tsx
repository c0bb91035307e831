import { ReportDifficultyDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { WriteChoice } from '../../ui/form/choice-field';
import { success } from '../../ui/form/success';
import { useWrite } from '../../ui/form/use-write';
import { WriteField, WriteForm, type ConfirmLine } from '../../ui/form/write-form';
import { formatDay } from '../../ui/format';
import { choicesOf } from '../../ui/list/choices';
import { PARTY_WORDS } from '../../words';
import { postPath } from '../posts/post-columns';
import { DIFFICULTIES, difficultyPath } from './addresses';
import { checkReport, type ReportContent } from './difficulty-draft';
import { OpenDifficulties, type ReportedPost } from './open-difficulties';
import { KIND_WORDS, SEVERITY_MEANINGS, SEVERITY_WORDS } from './words';

const BLANK = { kind: '', severity: '', reportedOn: '', reporter: '', narrative: '' };
/** Nothing of a report is compared: it changes nothing that is there. */
const NOTHING_BEFORE = { version: '0' };

/** The report of a difficulty on a post. */
export function ReportForm({ post }: { readonly post: ReportedPost }): ReactNode {
  const navigate = useNavigate();
  const write = useReportWrite(post);
  return (
    <>
      <OpenDifficulties post={post} />
      <WriteForm
        write={write}
        action="Signaler la difficulté"
        warning="Relisez : un signalement ne se modifie ni ne s’efface."
        confirmation={(content) => confirmationOf(post, content)}
        comparison={() => []}
        onLeave={() => void navigate(postPath(post.reference ?? '', undefined))}
      >
        <WriteChoice write={write} name="kind" label="Nature" choices={choicesOf(KIND_WORDS)} />
        <WriteChoice write={write} name="severity" label="Gravité" choices={choicesOf(SEVERITY_MEANINGS)} />
        <WriteField
          write={write}
          name="reportedOn"
          label="Date du signalement"
          kind="date"
          hint="Au plus tard aujourd’hui"
        />
        <WriteChoice write={write} name="reporter" label="Signalée par" choices={choicesOf(PARTY_WORDS)} />
        <WriteField
          write={write}
          name="narrative"
          label="Récit"
          kind="long"
          hint="Ce qui se passe, 4 000 caractères au plus ; aucun nom de personne accompagnée. Lu par la direction compétente et l’ANISCG seules."
        />
      </WriteForm>
    </>
  );
}

function useReportWrite(post: ReportedPost) {
  const navigate = useNavigate();
  return useWrite({
    form: `difficulte:${post.id}`,
    blank: BLANK,
    current: NOTHING_BEFORE,
    check: (draft) =>
      checkReport(draft, { today: post.asOf ?? undefined, plannedOn: post.events?.[0]?.on ?? undefined }),
    document: ReportDifficultyDocument,
    variables: (content: ReportContent, { key }) => ({
      input: { ...content, postId: post.id, idempotencyKey: key },
    }),
    payload: ({ reportDifficulty }) => reportDifficulty,
    onWritten: ({ reportDifficulty }) => {
      const id = reportDifficulty?.difficulty?.id;
      void navigate(id ? difficultyPath(id) : DIFFICULTIES.to, { state: success('La difficulté est signalée.') });
    },
  });
}

function confirmationOf({ reference }: ReportedPost, content: ReportContent): ConfirmLine[] {
  return [
    { term: 'Poste', value: reference ?? '' },
    { term: 'Nature', value: KIND_WORDS[content.kind] },
    { term: 'Gravité', value: SEVERITY_WORDS[content.severity] },
    { term: 'Date du signalement', value: formatDay(content.reportedOn) },
    { term: 'Signalée par', value: PARTY_WORDS[content.reporter] },
    { term: 'Récit', value: content.narrative },
  ];
}
