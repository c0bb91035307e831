import { CorrectHostUnitDocument, CreateHostUnitDocument, type HostUnitFactsFragment } from '@iscg/client';
import type { ReactNode } from 'react';
import { checkedAs, faultOfText, found } from '../../ui/form/check';
import type { Draft } from '../../ui/form/draft';
import type { Checked } from '../../ui/form/write';
import { choicesOf, codeIn } from '../../ui/list/choices';
import { FORCE_WORDS, HOST_UNIT_KIND_WORDS } from '../posts/words';
import { HOST_UNITS } from './addresses';
import { faultOfChoice, trimmed } from './entry-checks';
import { EntryForm, type EntryField } from './entry-form';
import { UNIT_FORCES } from './unit-forces';

type UnitField = 'name' | 'kind' | 'force' | 'communeCode' | 'communeName';

const LONGEST_NAME = 160;
const LONGEST_COMMUNE = 120;
const COMMUNE_CODE = /^\d[\dAB]\d{3}$/;

const FIELDS: readonly EntryField<UnitField>[] = [
  { name: 'name', label: 'Nom', hint: '160 caractères au plus' },
  { name: 'kind', label: 'Nature', choices: choicesOf(HOST_UNIT_KIND_WORDS) },
  { name: 'force', label: 'Force', choices: UNIT_FORCES },
  {
    name: 'communeCode',
    label: 'Code INSEE de la commune',
    hint: 'Cinq signes, par exemple 93008 ou 2A004 : le département en découle',
  },
  { name: 'communeName', label: 'Commune', hint: 'Son nom' },
];

/** A host unit to add, or to correct. */
export function HostUnitForm({ unit }: { readonly unit?: HostUnitFactsFragment }): ReactNode {
  const common = { pages: HOST_UNITS, fields: FIELDS, recorded: recordedOf(unit), check };
  if (!unit) {
    return (
      <EntryForm
        {...common}
        form="unite"
        version={0}
        document={CreateHostUnitDocument}
        input={(content, { key }) => ({ ...inputOf(content), idempotencyKey: key })}
        action="Ajouter l’unité"
        warning="Relisez : elle pourra être choisie pour tout nouveau poste de son département."
        said="L’unité d’accueil est ajoutée."
      />
    );
  }
  return (
    <EntryForm
      {...common}
      form="unite-correction"
      id={unit.id}
      version={unit.version ?? 0}
      document={CorrectHostUnitDocument}
      input={(content, { version }) => ({ ...inputOf(content), hostUnitId: unit.id, version })}
      action="Corriger l’unité"
      warning="Relisez : la correction vaut pour tous ses postes."
      said="L’unité d’accueil est corrigée."
    />
  );
}

function recordedOf(unit: HostUnitFactsFragment | undefined): Draft<UnitField> {
  return {
    name: unit?.name ?? '',
    kind: unit?.kind ?? '',
    force: unit?.force ?? '',
    communeCode: unit?.communeCode ?? '',
    communeName: unit?.communeName ?? '',
  };
}

function check(draft: Draft<UnitField>): Checked<UnitField, Draft<UnitField>> {
  const read = trimmed(draft, ['name', 'communeCode', 'communeName']);
  const content = { ...read, communeCode: read.communeCode.toUpperCase() };
  return checkedAs(
    [
      ...found('name', faultOfText(content.name, { what: 'le nom', longest: LONGEST_NAME })),
      ...found('kind', faultOfChoice(content.kind, 'la nature')),
      ...found('force', faultOfChoice(content.force, 'la force')),
      ...found(
        'communeCode',
        COMMUNE_CODE.test(content.communeCode) ? undefined : 'Écrivez le code INSEE, de cinq signes.',
      ),
      ...found(
        'communeName',
        faultOfText(content.communeName, { what: 'le nom de la commune', longest: LONGEST_COMMUNE }),
      ),
    ],
    content,
  );
}

function inputOf({ name, kind, force, communeCode, communeName }: Draft<UnitField>) {
  return {
    ...{ name, communeCode, communeName },
    kind: codeIn(HOST_UNIT_KIND_WORDS, kind) ?? 'OTHER',
    force: codeIn(FORCE_WORDS, force) ?? 'POLICE',
  };
}
