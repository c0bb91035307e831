import type { TrustedDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { Draft } from '../../ui/form/draft';
import { success } from '../../ui/form/success';
import { useWrite, type Write } from '../../ui/form/use-write';
import type { UserFault } from '../../ui/form/write';
import { WriteField, WriteForm, type ConfirmLine } from '../../ui/form/write-form';
import { formatDay } from '../../ui/format';
import { isDay, type Choice } from '../../ui/list/list-url';
import { postPath } from './post-columns';
import { checkPost, comparePost, postBasisOf, type PostAsks, type PostField, type PostOutcome } from './post-draft';
import type { PostRecord } from './post-draft';
import { useFreeWorkers } from './use-free-workers';
import { WorkerChoice } from './worker-choice';

type PostWrite = Write<PostField, 'state' | 'stateSince' | 'last' | 'events', Draft<PostField>>;

interface PostWriteOptions<Variables> {
  /** Names the draft. */
  readonly form: string;
  readonly post: PostRecord;
  readonly asks: PostAsks;
  readonly blank?: Partial<Draft<PostField>>;
  readonly document: TrustedDocument<
    { readonly written: { readonly errors: readonly UserFault[] } | null },
    { readonly input: Variables }
  >;
  readonly input: (content: Draft<PostField>, version: number) => Variables;
  /** Said on the post’s page once it is written. */
  readonly written: string;
}

/** A write about a post: it leads back to the post’s page. */
export function usePostWrite<Variables>(options: PostWriteOptions<Variables>): PostWrite {
  const { form, post, asks, blank, document, input, written } = options;
  const navigate = useNavigate();
  return useWrite({
    form,
    blank: { on: '', reason: '', workerId: '', fte: '', ...blank },
    current: postBasisOf(post),
    check: (draft) => checkPost(draft, asks),
    document,
    variables: (content, { version }) => ({ input: input(content, version) }),
    payload: (result) => result.written,
    onWritten: () => void navigate(postPath(post.reference ?? '', undefined), { state: success(written) }),
  });
}

export interface PostFormProps {
  readonly write: PostWrite;
  readonly post: PostRecord;
  readonly asks: PostAsks;
  /** On its button. */
  readonly action: string;
  readonly warning: string;
  /** What the day is. */
  readonly day?: string;
  /** What the confirmation says before the fields. */
  readonly subject: readonly ConfirmLine[];
  readonly outcome: (draft: Draft<PostField>) => PostOutcome;
}

/** The form of an act on a post, or of a change to one of its events. */
export function PostForm(props: PostFormProps): ReactNode {
  const { write, post, asks, action, warning, subject, outcome } = props;
  const navigate = useNavigate();
  const has = (name: PostField) => asks.fields.includes(name);
  const { on, workerId } = write.draft;
  const workers = useFreeWorkers(isDay(on) ? on : (post.asOf ?? ''), workerId, { enabled: has('workerId') });
  return (
    <WriteForm
      write={write}
      action={action}
      warning={warning}
      confirmation={(content) => [...subject, ...linesOf(content, asks, workers.found.choices)]}
      comparison={(before, theirs) => comparePost(before, theirs, outcome(write.draft))}
      onLeave={() => void navigate(postPath(post.reference ?? '', undefined))}
    >
      {has('on') && (
        <WriteField write={write} name="on" label="Date" kind="date" {...(props.day && { hint: props.day })} />
      )}
      {has('workerId') && <WorkerChoice write={write} workers={workers} keepsHolder={asks.keepsHolder ?? false} />}
      {has('fte') && (
        <WriteField
          write={write}
          name="fte"
          label="Quotité (ETP)"
          kind="amount"
          required={!asks.keepsHolder}
          hint={`De 0,01 à celle du poste${asks.keepsHolder ? ' ; inchangée si vous laissez vide' : ''}. Une personne ne dépasse jamais 1,00 sur tous ses postes.`}
        />
      )}
      <WriteField
        write={write}
        name="reason"
        label="Motif"
        hint="300 caractères au plus. Lu par les parties qui voient le poste."
      />
    </WriteForm>
  );
}

function linesOf(
  content: Draft<PostField>,
  { fields, keepsHolder }: PostAsks,
  workers: readonly Choice[],
): ConfirmLine[] {
  const kept = keepsHolder ? 'Inchangée' : '–';
  const words: Readonly<Record<PostField, () => ConfirmLine>> = {
    on: () => ({ term: 'Date', value: formatDay(content.on) }),
    workerId: () => ({
      term: 'Personne',
      value: workers.find(({ value }) => value === content.workerId)?.label ?? kept,
    }),
    fte: () => ({ term: 'Quotité', value: content.fte === '' ? kept : `${content.fte.replace('.', ',')} ETP` }),
    reason: () => ({ term: 'Motif', value: content.reason }),
  };
  return fields.map((name) => words[name]());
}
