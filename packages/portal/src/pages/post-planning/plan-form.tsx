import { PlanPostDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { WriteChecks } from '../../ui/form/checks-field';
import { ChoiceField, WriteChoice } from '../../ui/form/choice-field';
import { SearchChoice } from '../../ui/form/search-choice';
import { success } from '../../ui/form/success';
import { useWrite } from '../../ui/form/use-write';
import { WriteField, WriteForm, type ConfirmLine } from '../../ui/form/write-form';
import { formatCount, formatDay } from '../../ui/format';
import { choicesOf, codeIn } from '../../ui/list/choices';
import type { Choice } from '../../ui/list/list-url';
import { postPath } from '../posts/post-columns';
import { FORCE_WORDS, TERRITORY_WORDS } from '../posts/words';
import { placesOf, unitChoice, unitsOfForce, useKnownPlaces } from '../projects/places';
import { useEmployers, type Employers } from '../projects/use-employers';
import { BLANK_PLAN, checkPlan, type PlanContent } from './plan-draft';

/** Nothing of a new post is compared: it changes nothing that is there. */
const NOTHING_BEFORE = { version: '0' };
const NO_LEADER: readonly Choice[] = [];

/** A post to plan: where, for which force, employed by whom, held in which units. */
export function PlanForm({ departments }: { readonly departments: readonly Choice[] }): ReactNode {
  const navigate = useNavigate();
  const write = usePlanWrite();
  const { departmentCode, employerId } = write.draft;
  const employers = useEmployers(departmentCode, employerId, NO_LEADER);
  const units = useUnits(write);
  const known = { departments, units, employers: employers.found.choices };
  return (
    <WriteForm
      write={write}
      action="Prévoir le poste"
      warning="Relisez : le poste recevra la référence suivante de son département. Il restera à l’ouvrir."
      confirmation={(content) => confirmationOf(content, known)}
      comparison={() => []}
      onLeave={() => void navigate('/postes')}
    >
      <Place write={write} departments={departments} />
      <WriteField write={write} name="fte" label="Quotité" kind="amount" hint="En ETP, de 0,01 à 1, par exemple 0,5" />
      <EmployerField write={write} employers={employers} />
      <WriteChecks
        write={write}
        name="hostUnitIds"
        label="Unités d’accueil"
        hint={
          units.length === 0
            ? 'Choisissez d’abord le département et la force'
            : 'Une à dix ; des deux forces si le poste est mixte'
        }
        choices={units}
      />
      <WriteField write={write} name="on" label="Date de la décision" kind="date" />
      <WriteField write={write} name="reason" label="Motif" hint="300 caractères au plus" />
    </WriteForm>
  );
}

interface PlaceProps {
  readonly write: ReturnType<typeof usePlanWrite>;
  readonly departments: readonly Choice[];
}

/** Where and for which force: the units ticked before are of another département or force. */
function Place({ write, departments }: PlaceProps): ReactNode {
  const change = (name: 'departmentCode' | 'force') => (value: string) => {
    write.change(name, value);
    write.change('hostUnitIds', '');
  };
  return (
    <>
      <ChoiceField
        label="Département"
        choices={departments}
        value={write.draft.departmentCode}
        error={write.faults.get('departmentCode')}
        onChange={change('departmentCode')}
      />
      <ChoiceField
        label="Force"
        choices={choicesOf(FORCE_WORDS)}
        value={write.draft.force}
        error={write.faults.get('force')}
        onChange={change('force')}
      />
      <WriteChoice write={write} name="territory" label="Territoire" choices={choicesOf(TERRITORY_WORDS)} />
    </>
  );
}

interface EmployerFieldProps {
  readonly write: ReturnType<typeof usePlanWrite>;
  readonly employers: Employers;
}

function EmployerField({ write, employers }: EmployerFieldProps): ReactNode {
  return (
    <SearchChoice
      label="Employeur"
      hint="Ceux du département d’abord ; la recherche porte sur tous les départements"
      searchLabel="Rechercher un employeur par son nom"
      found={employers.found}
      onSearch={employers.search}
      value={write.draft.employerId}
      onChange={(id) => write.change('employerId', id)}
      error={write.faults.get('employerId')}
    />
  );
}

/** The units of the département and of the force chosen. */
function useUnits({ draft }: ReturnType<typeof usePlanWrite>): readonly Choice[] {
  const { data, isPlaceholderData } = useKnownPlaces(draft.departmentCode);
  const force = codeIn(FORCE_WORDS, draft.force);
  if (!data || isPlaceholderData || draft.departmentCode === '' || !force) return [];
  return unitsOfForce(placesOf(data).units, force).map(unitChoice);
}

function usePlanWrite() {
  const navigate = useNavigate();
  return useWrite({
    form: 'poste-prevu',
    blank: BLANK_PLAN,
    current: NOTHING_BEFORE,
    check: checkPlan,
    document: PlanPostDocument,
    variables: (content: PlanContent, { key }) => ({ input: { ...content, idempotencyKey: key } }),
    payload: ({ written }) => written,
    onWritten: ({ written }) =>
      void navigate(postPath(written?.post?.reference ?? '', undefined), { state: success('Le poste est prévu.') }),
  });
}

interface Known {
  readonly departments: readonly Choice[];
  readonly units: readonly Choice[];
  readonly employers: readonly Choice[];
}

function confirmationOf(content: PlanContent, { departments, units, employers }: Known): ConfirmLine[] {
  const labelOf = (choices: readonly Choice[], code: string) =>
    choices.find(({ value }) => value === code)?.label ?? code;
  return [
    { term: 'Département', value: labelOf(departments, content.departmentCode) },
    { term: 'Force', value: FORCE_WORDS[content.force] },
    { term: 'Territoire', value: TERRITORY_WORDS[content.territory] },
    { term: 'Quotité', value: `${formatCount(content.fte)} ETP` },
    { term: 'Employeur', value: labelOf(employers, content.employerId) },
    { term: 'Unités d’accueil', value: content.hostUnitIds.map((id) => labelOf(units, id)).join(' ; ') },
    { term: 'Décidé le', value: formatDay(content.on) },
    { term: 'Motif', value: content.reason },
  ];
}
