import { CreatePostFromProjectDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { WriteChecks } from '../../ui/form/checks-field';
import { SearchChoice } from '../../ui/form/search-choice';
import { success } from '../../ui/form/success';
import { useWrite } from '../../ui/form/use-write';
import { WriteField, WriteForm, type ConfirmLine } from '../../ui/form/write-form';
import { formatCount, formatDay } from '../../ui/format';
import type { Choice } from '../../ui/list/list-url';
import { projectPath } from './addresses';
import { checkCreation, earliestDecision, type CreationContent } from './decision-draft';
import { Ended } from './ended';
import { unitChoice, type HostUnit } from './places';
import { basisOf, compareProject } from './project-basis';
import type { Today } from './project-draft';
import { useEmployers } from './use-employers';
import type { ProjectRecord } from './use-project';
import { STATE_WORDS } from './words';

const BLANK = { fte: '', employerId: '', hostUnitIds: '', decidedOn: '', openedOn: '', reason: '' };

interface CreationFormProps {
  readonly project: ProjectRecord;
  readonly today: Today;
  /** Of the département and of the force of the project. */
  readonly units: readonly HostUnit[];
}

/** The post that a project leads to: opened and told as the project’s outcome at once. */
export function CreationForm(props: CreationFormProps): ReactNode {
  const { project, units } = props;
  const navigate = useNavigate();
  const write = useCreationWrite(props);
  const employers = useEmployers(project.department?.code ?? '', write.draft.employerId, leadersOf(project));
  if (project.state !== 'OPEN' && !write.verdict && !write.isSending) return <Ended project={project} />;
  return (
    <WriteForm
      write={write}
      action="Créer le poste"
      warning="Relisez : le poste sera créé et le projet terminé, en une fois. Ni l’un ni l’autre ne s’efface."
      confirmation={(content) => confirmationOf(props, employers.found.choices, content)}
      comparison={(before, theirs) => compareProject(before, theirs, { state: STATE_WORDS.POST_CREATED })}
      onLeave={() => void navigate(projectPath(project.id))}
    >
      <WriteField write={write} name="fte" label="Quotité" kind="amount" hint="En ETP, de 0,01 à 1, par exemple 0,5" />
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
      <WriteChecks
        write={write}
        name="hostUnitIds"
        label="Unités d’accueil"
        hint={project.force === 'MIXED' ? 'Deux à cinq, des deux forces' : 'Une à cinq'}
        choices={units.map(unitChoice)}
      />
      <Days write={write} />
      <WriteField write={write} name="reason" label="Motif" kind="long" hint="500 caractères au plus" />
    </WriteForm>
  );
}

/** Those who want the post. */
function leadersOf({ leaders }: ProjectRecord): readonly Choice[] {
  return (leaders ?? []).flatMap(({ employer }) =>
    employer?.name ? [{ value: employer.id, label: `${employer.name} (porteur du projet)` }] : [],
  );
}

function Days({ write }: { readonly write: ReturnType<typeof useCreationWrite> }): ReactNode {
  return (
    <>
      <WriteField
        write={write}
        name="decidedOn"
        label="Date de la décision"
        kind="date"
        hint="Au plus tard aujourd’hui"
      />
      <WriteField
        write={write}
        name="openedOn"
        label="Date d’ouverture du poste"
        kind="date"
        hint="À partir de la décision, éventuellement à venir"
      />
    </>
  );
}

function useCreationWrite({ project, today, units }: CreationFormProps) {
  const navigate = useNavigate();
  const limits = { today, units, force: project.force, earliest: earliestDecision(project) };
  return useWrite({
    form: `projet-poste:${project.id}`,
    blank: BLANK,
    current: basisOf(project),
    check: (draft) => checkCreation(draft, limits),
    document: CreatePostFromProjectDocument,
    variables: (content: CreationContent, { version }) => ({ input: { ...content, projectId: project.id, version } }),
    payload: ({ written }) => written,
    onWritten: () => void navigate(projectPath(project.id), { state: success('Le poste est créé.') }),
  });
}

function confirmationOf(
  { project, units }: CreationFormProps,
  employers: readonly Choice[],
  content: CreationContent,
): ConfirmLine[] {
  const chosen = units.filter(({ id }) => content.hostUnitIds.includes(id));
  return [
    { term: 'Projet', value: project.title ?? '' },
    { term: 'Quotité', value: `${formatCount(content.fte)} ETP` },
    { term: 'Employeur', value: employers.find(({ value }) => value === content.employerId)?.label ?? '' },
    { term: 'Unités d’accueil', value: chosen.map(({ name }) => name).join(' ; ') },
    { term: 'Décidé le', value: formatDay(content.decidedOn) },
    { term: 'Ouvert le', value: formatDay(content.openedOn) },
    { term: 'Motif', value: content.reason },
  ];
}
