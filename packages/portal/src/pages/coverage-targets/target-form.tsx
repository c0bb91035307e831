import { SetCoverageTargetDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { WriteChoice } from '../../ui/form/choice-field';
import { success } from '../../ui/form/success';
import { useWrite } from '../../ui/form/use-write';
import { WriteField, WriteForm, type ConfirmLine } from '../../ui/form/write-form';
import { formatCount, formatDay } from '../../ui/format';
import type { Choice } from '../../ui/list/list-url';
import { FORCE_WORDS } from '../posts/words';
import { COVERAGE } from './addresses';
import { checkTarget, type TargetContent } from './target-draft';

const BLANK = { effectiveOn: '', posts: '', fte: '', police: '', gendarmerie: '', mixed: '', source: '' };
/** Nothing of a target is compared: it is added to those that are there. */
const NOTHING_BEFORE = { version: '0' };

interface TargetFormProps {
  readonly departments: readonly Choice[];
  /** Of the département that the page was opened for; none when empty. */
  readonly code: string;
}

/** A target: how many posts, from when on, and which text says so. */
export function TargetForm({ departments, code }: TargetFormProps): ReactNode {
  const navigate = useNavigate();
  const write = useTargetWrite(code);
  return (
    <WriteForm
      write={write}
      action="Fixer la cible"
      warning="Relisez : une cible fixée ne se modifie ni ne s’efface ; la suivante la remplace."
      confirmation={(content) => confirmationOf(content, departments)}
      comparison={() => []}
      onLeave={() => void navigate(COVERAGE.to)}
    >
      <WriteChoice write={write} name="departmentCode" label="Département" choices={departments} />
      <WriteField write={write} name="effectiveOn" label="À compter du" kind="date" hint="Passé ou à venir" />
      <WriteField write={write} name="posts" label="Nombre de postes" hint="Toutes forces confondues, de 1 à 999" />
      <WriteField
        write={write}
        name="fte"
        label="ETP"
        kind="amount"
        required={false}
        hint="Si la source en donne, par exemple 3,5"
      />
      <Parts write={write} />
      <WriteField
        write={write}
        name="source"
        label="Source"
        kind="long"
        hint="Le texte qui fixe la cible, 500 caractères au plus"
      />
    </WriteForm>
  );
}

function Parts({ write }: { readonly write: ReturnType<typeof useTargetWrite> }): ReactNode {
  return (
    <>
      <WriteField
        write={write}
        name="police"
        label="dont postes de police"
        required={false}
        hint="Les trois parts, ou aucune : une direction ne compare qu’avec sa part"
      />
      <WriteField write={write} name="gendarmerie" label="dont postes de gendarmerie" required={false} />
      <WriteField write={write} name="mixed" label="dont postes mixtes" required={false} />
    </>
  );
}

function useTargetWrite(code: string) {
  const navigate = useNavigate();
  return useWrite({
    form: `cible:${code}`,
    blank: { ...BLANK, departmentCode: code },
    current: NOTHING_BEFORE,
    check: (draft) => checkTarget(draft),
    document: SetCoverageTargetDocument,
    variables: (input: TargetContent) => ({ input }),
    payload: ({ written }) => written,
    onWritten: () => void navigate(COVERAGE.to, { state: success('La cible est fixée.') }),
  });
}

function confirmationOf(content: TargetContent, departments: readonly Choice[]): ConfirmLine[] {
  const { departmentCode, police, gendarmerie, mixed, fte } = content;
  const parts = [
    [FORCE_WORDS.POLICE, police],
    [FORCE_WORDS.GENDARMERIE, gendarmerie],
    [FORCE_WORDS.MIXED, mixed],
  ] as const;
  const split = parts.flatMap(([name, posts]) => (posts === null ? [] : `${name} : ${posts}`)).join(', ');
  return [
    { term: 'Département', value: departments.find(({ value }) => value === departmentCode)?.label ?? '' },
    { term: 'À compter du', value: formatDay(content.effectiveOn) },
    { term: 'Nombre de postes', value: formatCount(content.posts) },
    { term: 'ETP', value: fte === null ? 'Non précisés' : formatCount(fte) },
    { term: 'Répartition', value: split === '' ? 'Aucune' : split },
    { term: 'Source', value: content.source },
  ];
}
