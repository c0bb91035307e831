import { CorrectEmployerDocument, CreateEmployerDocument, type EmployerFactsFragment } from '@iscg/client';
import type { ReactNode } from 'react';
import { checkedAs, faultOfText, found } from '../../ui/form/check';
import type { Draft } from '../../ui/form/draft';
import type { Checked } from '../../ui/form/write';
import { choicesOf, codeIn } from '../../ui/list/choices';
import type { Choice } from '../../ui/list/list-url';
import { EMPLOYER_KIND_WORDS } from '../posts/words';
import { EMPLOYERS } from './addresses';
import { faultOfChoice, trimmed } from './entry-checks';
import { EntryForm, type EntryField } from './entry-form';

type EmployerField = 'name' | 'kind' | 'departmentCode';

const LONGEST_NAME = 160;

interface EmployerFormProps {
  readonly departments: readonly Choice[];
  /** The employer that is corrected; absent for a new one. */
  readonly employer?: EmployerFactsFragment;
}

/** An employer to add, or to correct. */
export function EmployerForm({ departments, employer }: EmployerFormProps): ReactNode {
  const common = { pages: EMPLOYERS, fields: fieldsOf(departments), recorded: recordedOf(employer), check };
  if (!employer) {
    return (
      <EntryForm
        {...common}
        form="employeur"
        version={0}
        document={CreateEmployerDocument}
        input={(content, { key }) => ({ ...inputOf(content), idempotencyKey: key })}
        action="Ajouter l’employeur"
        warning="Relisez : il pourra être choisi pour tout nouveau poste."
        said="L’employeur est ajouté."
      />
    );
  }
  return (
    <EntryForm
      {...common}
      form="employeur-correction"
      id={employer.id}
      version={employer.version ?? 0}
      document={CorrectEmployerDocument}
      input={(content, { version }) => ({ ...inputOf(content), employerId: employer.id, version })}
      action="Corriger l’employeur"
      warning="Relisez : la correction vaut pour tous ses postes."
      said="L’employeur est corrigé."
    />
  );
}

function fieldsOf(departments: readonly Choice[]): readonly EntryField<EmployerField>[] {
  return [
    { name: 'name', label: 'Nom', hint: '160 caractères au plus' },
    { name: 'kind', label: 'Nature', choices: choicesOf(EMPLOYER_KIND_WORDS) },
    { name: 'departmentCode', label: 'Département', choices: departments },
  ];
}

function recordedOf(employer: EmployerFactsFragment | undefined): Draft<EmployerField> {
  return {
    name: employer?.name ?? '',
    kind: employer?.kind ?? '',
    departmentCode: employer?.department?.code ?? '',
  };
}

function check(draft: Draft<EmployerField>): Checked<EmployerField, Draft<EmployerField>> {
  const content = trimmed(draft, ['name']);
  return checkedAs(
    [
      ...found('name', faultOfText(content.name, { what: 'le nom', longest: LONGEST_NAME })),
      ...found('kind', faultOfChoice(content.kind, 'la nature')),
      ...found('departmentCode', faultOfChoice(content.departmentCode, 'le département')),
    ],
    content,
  );
}

function inputOf({ name, kind, departmentCode }: Draft<EmployerField>) {
  return { name, kind: codeIn(EMPLOYER_KIND_WORDS, kind) ?? 'ASSOCIATION', departmentCode };
}
