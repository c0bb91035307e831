import type { TrustedDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { Draft } from '../../ui/form/draft';
import { success } from '../../ui/form/success';
import { useWrite, type Write } from '../../ui/form/use-write';
import { WriteField, WriteForm, type ConfirmLine } from '../../ui/form/write-form';
import type { Checked, UserFault } from '../../ui/form/write';
import { formatDay } from '../../ui/format';
import type { DatedField } from './rule-draft';

interface Written {
  readonly written: { readonly errors: readonly UserFault[] } | null;
}

interface DatedContent {
  readonly effectiveOn: string;
  readonly source: string;
}

interface RuleFormProps<Name extends string, Content extends DatedContent, Result extends Written, Variables> {
  /** Names the draft. */
  readonly form: string;
  readonly blank: Draft<Name | DatedField>;
  readonly check: (draft: Draft<Name | DatedField>) => Checked<Name | DatedField, Content>;
  readonly document: TrustedDocument<Result, Variables>;
  readonly variables: (content: Content & { readonly idempotencyKey: string }) => Variables;
  readonly action: string;
  /** What the rule says, between its day and its source. */
  readonly confirmation: (content: Content) => readonly ConfirmLine[];
  readonly done: string;
  readonly back: string;
  /** The fields of what the rule says. */
  readonly children: (write: Write<Name | DatedField, never, Content>) => ReactNode;
}

/** A rule is added to the others: nothing is compared. */
const NOTHING_BEFORE = { version: '0' };

/** A form for a rule with a day of effect to come and a source. */
export function RuleForm<Name extends string, Content extends DatedContent, Result extends Written, Variables>(
  props: RuleFormProps<Name, Content, Result, Variables>,
): ReactNode {
  const { action, back, done, confirmation, children } = props;
  const navigate = useNavigate();
  const write = useWrite<Name | DatedField, never, Content, Result, Variables>({
    form: props.form,
    blank: props.blank,
    current: NOTHING_BEFORE,
    check: props.check,
    document: props.document,
    variables: (content, { key }) => props.variables({ ...content, idempotencyKey: key }),
    payload: ({ written }) => written,
    onWritten: () => void navigate(back, { state: success(done) }),
  });
  return (
    <WriteForm
      write={write}
      action={action}
      warning="Relisez : une règle ne se modifie pas ; une autre la remplace, à partir d’un jour à venir."
      confirmation={(content) => [
        { term: 'À partir du', value: formatDay(content.effectiveOn) },
        ...confirmation(content),
        { term: 'Source', value: content.source },
      ]}
      comparison={() => []}
      onLeave={() => void navigate(back)}
    >
      <EffectiveOn write={write} />
      {children(write)}
      <WriteField
        write={write}
        name="source"
        label="Source"
        hint="Article des statuts, décision… ; 300 caractères au plus"
      />
    </WriteForm>
  );
}

function EffectiveOn<Name extends string, Content>(props: {
  readonly write: Write<Name | DatedField, never, Content>;
}): ReactNode {
  return (
    <WriteField
      write={props.write}
      name="effectiveOn"
      label="À partir du"
      kind="date"
      hint="Demain au plus tôt : rien n’est rétroactif"
    />
  );
}
