import type { DisseminationLevel } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { Button } from '../../ui/button';
import { WriteChecks } from '../../ui/form/checks-field';
import { WriteChoice } from '../../ui/form/choice-field';
import { success } from '../../ui/form/success';
import { useWrite } from '../../ui/form/use-write';
import { WriteField, WriteForm, type ConfirmLine } from '../../ui/form/write-form';
import { formatDay, formatQuantity } from '../../ui/format';
import { choicesOf } from '../../ui/list/choices';
import { checkRegister, type RegisterContent } from './act-draft';
import type { RegisterAct } from './acts';
import { REGISTER } from './addresses';
import type { Recipient } from './register-columns';
import { LEVEL_WORDS, MEANS_WORDS } from './words';

interface RegisterFormProps {
  readonly act: RegisterAct;
  readonly level: DisseminationLevel;
  readonly recipients: readonly Recipient[];
  /** How many there are, those that are not offered yet too. */
  readonly total: number;
}

const BLANK = { disseminationIds: '', on: '', means: '' };
/** What is recorded is added to the register: nothing is compared. */
const NOTHING_BEFORE = { version: '0' };

/** The recipients of a level to choose among, the day and the means. */
export function RegisterForm(props: RegisterFormProps): ReactNode {
  const { act, level, recipients, total } = props;
  const navigate = useNavigate();
  const write = useRegisterWrite(props);
  if (recipients.length === 0 && !write.verdict && !write.isSending) return <p className="empty">{act.none}</p>;
  return (
    <WriteForm
      write={write}
      action={act.title}
      warning="Relisez : ce qui est enregistré au registre ne s’efface pas."
      confirmation={(content) => linesOf(props, content)}
      comparison={() => []}
      onLeave={() => void navigate(REGISTER.to)}
    >
      <WriteChecks
        write={write}
        name="disseminationIds"
        label={`Destinataires : ${LEVEL_WORDS[level]}`}
        choices={recipients.map(({ id, recipient }) => ({ value: id, label: recipient ?? '' }))}
        {...(total > recipients.length && {
          hint: `Les ${recipients.length} premiers sur ${formatQuantity(total, 'destinataire', 'destinataires')} : les suivants viendront ensuite.`,
        })}
      />
      <Button
        kind="tertiary"
        size="small"
        onClick={() => write.change('disseminationIds', recipients.map(({ id }) => id).join(' '))}
      >
        Tout cocher
      </Button>
      <WriteField write={write} name="on" label={act.day} kind="date" hint="Au plus tard aujourd’hui" />
      {act.takesMeans && <WriteChoice write={write} name="means" label="Moyen" choices={choicesOf(MEANS_WORDS)} />}
    </WriteForm>
  );
}

function linesOf({ act, level, recipients }: RegisterFormProps, content: RegisterContent): readonly ConfirmLine[] {
  const chosen = recipients.filter(({ id }) => content.disseminationIds.includes(id));
  return [
    { term: 'Niveau', value: LEVEL_WORDS[level] },
    {
      term: formatQuantity(chosen.length, 'destinataire', 'destinataires'),
      value: chosen.map(({ recipient }) => recipient).join(' ; '),
    },
    { term: act.day, value: formatDay(content.on) },
    ...(content.means ? [{ term: 'Moyen', value: MEANS_WORDS[content.means] }] : []),
  ];
}

function useRegisterWrite({ act, level, recipients }: RegisterFormProps) {
  const navigate = useNavigate();
  const today = recipients[0]?.asOf ?? undefined;
  const offered = recipients.map(({ id }) => id);
  return useWrite({
    form: `diffusion-${act.name}:${level}`,
    blank: BLANK,
    current: NOTHING_BEFORE,
    check: (draft) => checkRegister(draft, { today, takesMeans: act.takesMeans, offered }),
    document: act.document,
    variables: ({ disseminationIds, ...content }: RegisterContent, { key }) => ({
      input: { ...content, disseminationIds: [...disseminationIds], idempotencyKey: key },
    }),
    payload: ({ written }) => written,
    onWritten: () => void navigate(`${REGISTER.to}?niveau=${level}`, { state: success(act.written) }),
  });
}
