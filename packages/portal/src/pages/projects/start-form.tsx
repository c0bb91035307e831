import { StartPostProjectDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { WriteChecks } from '../../ui/form/checks-field';
import { ChoiceField, WriteChoice } from '../../ui/form/choice-field';
import { success } from '../../ui/form/success';
import { useWrite } from '../../ui/form/use-write';
import { WriteField, WriteForm, type ConfirmLine } from '../../ui/form/write-form';
import { formatDay } from '../../ui/format';
import { choicesOf } from '../../ui/list/choices';
import type { Choice } from '../../ui/list/list-url';
import { FORCE_WORDS, TERRITORY_WORDS } from '../posts/words';
import { PROJECTS, projectPath } from './addresses';
import { placesOf, useKnownPlaces } from './places';
import { checkStart, type StartContent, type Today } from './project-draft';

const BLANK = { title: '', departmentCode: '', force: '', territory: '', startedOn: '', leaders: '', employers: '' };
/** Nothing of a new project is compared: it changes nothing that is there. */
const NOTHING_BEFORE = { version: '0' };

interface StartFormProps {
  readonly departments: readonly Choice[];
  readonly today: Today;
}

/** A new project: where, for which force, and who wants the post. */
export function StartForm({ departments, today }: StartFormProps): ReactNode {
  const navigate = useNavigate();
  const write = useStartWrite(today);
  const { departmentCode } = write.draft;
  const places = useKnownPlaces(departmentCode);
  const employers = departmentCode !== '' && places.data ? placesOf(places.data).employers : [];
  return (
    <WriteForm
      write={write}
      action="Ouvrir le projet"
      warning="Relisez : ce qui est enregistré d’un projet ne se modifie ni ne s’efface."
      confirmation={(content) => confirmationOf(content, departments, employers)}
      comparison={() => []}
      onLeave={() => void navigate(PROJECTS.to)}
    >
      <WriteField write={write} name="title" label="Titre" hint="Par exemple : Poste en gendarmerie – Creuse" />
      <Department write={write} departments={departments} />
      <WriteChoice write={write} name="force" label="Force" choices={choicesOf(FORCE_WORDS)} />
      <WriteChoice write={write} name="territory" label="Territoire" choices={choicesOf(TERRITORY_WORDS)} />
      <WriteField write={write} name="startedOn" label="Début de l’aide" kind="date" hint="Au plus tard aujourd’hui" />
      <Leaders write={write} employers={employers} />
    </WriteForm>
  );
}

function Department({
  write,
  departments,
}: Pick<LeadersProps, 'write'> & Pick<StartFormProps, 'departments'>): ReactNode {
  return (
    <ChoiceField
      label="Département"
      choices={departments}
      value={write.draft.departmentCode}
      error={write.faults.get('departmentCode')}
      onChange={(code) => {
        write.change('departmentCode', code);
        // They are employers of the département chosen before.
        write.change('employers', '');
      }}
    />
  );
}

interface LeadersProps {
  readonly write: ReturnType<typeof useStartWrite>;
  readonly employers: readonly Choice[];
}

/** Who wants the post: employers that the portal knows, and anybody else. */
function Leaders({ write, employers }: LeadersProps): ReactNode {
  return (
    <>
      {employers.length > 0 && (
        <WriteChecks
          write={write}
          name="employers"
          label="Porteurs locaux parmi les employeurs du département"
          choices={employers}
        />
      )}
      <WriteField
        write={write}
        name="leaders"
        label={employers.length > 0 ? 'Autres porteurs locaux' : 'Porteurs locaux'}
        kind="long"
        required={false}
        hint="Un par ligne, 120 caractères au plus ; dix porteurs en tout"
      />
    </>
  );
}

function useStartWrite(today: Today) {
  const navigate = useNavigate();
  return useWrite({
    form: 'projet',
    blank: BLANK,
    current: NOTHING_BEFORE,
    check: (draft) => checkStart(draft, today),
    document: StartPostProjectDocument,
    variables: ({ leaders, ...content }: StartContent, { key }) => ({
      input: { ...content, leaders: [...leaders], idempotencyKey: key },
    }),
    payload: ({ written }) => written,
    onWritten: ({ written }) => {
      const id = written?.project?.id;
      void navigate(id ? projectPath(id) : PROJECTS.to, { state: success('Le projet est ouvert.') });
    },
  });
}

function confirmationOf(
  content: StartContent,
  departments: readonly Choice[],
  employers: readonly Choice[],
): ConfirmLine[] {
  const labelOf = (choices: readonly Choice[], code: string) =>
    choices.find(({ value }) => value === code)?.label ?? code;
  const leaders = content.leaders.map((leader) =>
    'label' in leader ? leader.label : labelOf(employers, leader.employerId),
  );
  return [
    { term: 'Titre', value: content.title },
    { term: 'Département', value: labelOf(departments, content.departmentCode) },
    { term: 'Force', value: FORCE_WORDS[content.force] },
    { term: 'Territoire', value: TERRITORY_WORDS[content.territory] },
    { term: 'Début de l’aide', value: formatDay(content.startedOn) },
    { term: 'Porteurs locaux', value: leaders.join(' ; ') },
  ];
}
