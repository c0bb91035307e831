import type { TrustedDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { WriteChoice } from '../../ui/form/choice-field';
import type { Draft } from '../../ui/form/draft';
import { success } from '../../ui/form/success';
import type { TextFieldProps } from '../../ui/form/text-field';
import { useWrite, type Write } from '../../ui/form/use-write';
import type { Basis, Checked, UserFault } from '../../ui/form/write';
import { WriteField, WriteForm } from '../../ui/form/write-form';
import { formatDay } from '../../ui/format';
import { isDay, type Choice } from '../../ui/list/list-url';
import { entryPath, type RegisterPages } from './addresses';

/** A field of a form about an entry of a register, named as the graph names it. */
export interface EntryField<Name extends string> {
  readonly name: Name;
  readonly label: string;
  readonly hint?: string;
  readonly kind?: NonNullable<TextFieldProps['kind']>;
  readonly choices?: readonly Choice[];
  readonly required?: boolean;
}

interface Written {
  readonly written: { readonly row: { readonly id: string } | null; readonly errors: readonly UserFault[] } | null;
}

export interface EntryFormProps<Name extends string, Input> {
  readonly pages: RegisterPages;
  /** Names the draft. */
  readonly form: string;
  /** The entry that is changed; absent for a new one. */
  readonly id?: string;
  readonly fields: readonly EntryField<Name>[];
  /** The fields as they are recorded, or as the form begins. */
  readonly recorded: Draft<Name>;
  /** Of the entry that was read; 0 for a new one. */
  readonly version: number;
  readonly check: (draft: Draft<Name>) => Checked<Name, Draft<Name>>;
  readonly document: TrustedDocument<Written, { readonly input: Input }>;
  readonly input: (content: Draft<Name>, envelope: { readonly version: number; readonly key: string }) => Input;
  readonly action: string;
  readonly warning: string;
  /** Said once it is written. */
  readonly said: string;
}

/** A form that adds, corrects or ends an entry of a register: it leads to the entry’s page. */
export function EntryForm<Name extends string, Input>(props: EntryFormProps<Name, Input>): ReactNode {
  const { pages, id, fields, action, warning } = props;
  const navigate = useNavigate();
  const write = useEntryWrite(props);
  const inWords = (texts: Readonly<Record<Name, string>>) => fields.map((field) => wordsOf(field, texts[field.name]));
  return (
    <WriteForm
      write={write}
      action={action}
      warning={warning}
      confirmation={(content) => inWords(content).map((value, index) => ({ term: fields[index]?.label ?? '', value }))}
      comparison={(before, theirs) => {
        const [first, now, mine] = [inWords(before), inWords(theirs), inWords(write.draft)];
        return fields.map(({ label }, index) => ({
          ...{ label, before: first[index] ?? '–', theirs: now[index] ?? '–', mine: mine[index] ?? '–' },
        }));
      }}
      onLeave={() => void navigate(id ? entryPath(pages, id) : pages.to)}
    >
      {fields.map((field) => (
        <EntryFieldView key={field.name} write={write} field={field} />
      ))}
    </WriteForm>
  );
}

function useEntryWrite<Name extends string, Input>(props: EntryFormProps<Name, Input>) {
  const { pages, form, id, recorded, version, check, document, input, said } = props;
  const navigate = useNavigate();
  const current: Basis<Name> = { ...recorded, version: String(version) };
  return useWrite({
    form: `${form}:${id ?? ''}`,
    blank: recorded,
    current,
    check,
    document,
    variables: (content: Draft<Name>, envelope) => ({ input: input(content, envelope) }),
    payload: ({ written }) => written,
    onWritten: ({ written }) => {
      const row = written?.row?.id ?? id;
      void navigate(row ? entryPath(pages, row) : pages.to, { state: success(said) });
    },
  });
}

function EntryFieldView<Name extends string>(props: {
  readonly write: Write<Name, Name, Draft<Name>>;
  readonly field: EntryField<Name>;
}): ReactNode {
  const { write, field } = props;
  const { choices, kind, ...common } = field;
  if (choices) return <WriteChoice write={write} {...common} choices={choices} />;
  return <WriteField write={write} {...common} {...(kind && { kind })} />;
}

/** What a field holds, as a person reads it. */
function wordsOf<Name extends string>({ choices, kind }: EntryField<Name>, text: string): string {
  if (text === '') return '–';
  if (choices) return choices.find(({ value }) => value === text)?.label ?? text;
  return kind === 'date' && isDay(text) ? formatDay(text) : text;
}
