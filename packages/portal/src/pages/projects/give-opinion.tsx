import { GiveProjectOpinionDocument, type PartyCode } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { WriteChoice } from '../../ui/form/choice-field';
import { success } from '../../ui/form/success';
import { useWrite } from '../../ui/form/use-write';
import { WriteField, WriteForm } from '../../ui/form/write-form';
import { choicesOf, codeIn } from '../../ui/list/choices';
import { Message } from '../../ui/message';
import { PARTY_WORDS } from '../../words';
import { projectPath } from './addresses';
import { Ended } from './ended';
import { basisOf, compareProject, opinionInWords } from './project-basis';
import { checkOpinion, type OpinionContent } from './project-draft';
import { ProjectPage } from './project-page';
import { useOwnOpinions, type ProjectRecord } from './use-project';
import { DIRECTORATE_CHOICES, VERDICT_WORDS } from './words';

/** The opinion of a competent directorate on a project: each gives its own. */
export default function GiveOpinion(): ReactNode {
  return <ProjectPage act="Donner un avis">{(project) => <Own key={project.id} project={project} />}</ProjectPage>;
}

function Own({ project }: { readonly project: ProjectRecord }): ReactNode {
  const own = useOwnOpinions(project);
  const [first] = own;
  if (first) return <OpinionForm project={project} own={own} first={first} />;
  return (
    <Message kind="warning" title="Vous ne pouvez pas donner d’avis ici">
      Seules les directions compétentes sur le projet donnent un avis, chacune le sien. Si vous êtes de l’une d’elles,
      vérifiez en tant que qui vous lisez.
    </Message>
  );
}

interface OpinionFormProps {
  readonly project: ProjectRecord;
  /** The directorates for which the person acts. */
  readonly own: readonly PartyCode[];
  readonly first: PartyCode;
}

function OpinionForm({ project, own, first }: OpinionFormProps): ReactNode {
  const navigate = useNavigate();
  const write = useOpinionWrite(project, own.length > 1 ? '' : first);
  const { party, verdict, text } = write.draft;
  const code = codeIn(PARTY_WORDS, party);
  const typed = { party: code ? { code } : null, verdict: codeIn(VERDICT_WORDS, verdict) ?? null, text };
  if (project.state !== 'OPEN' && !write.verdict && !write.isSending) return <Ended project={project} />;
  return (
    <>
      <p>
        <strong>{project.title}</strong>. Avis de : {own.map((each) => PARTY_WORDS[each]).join(', ')}. Un nouvel avis
        remplace le précédent, qui reste lisible.
      </p>
      <WriteForm
        write={write}
        action="Donner cet avis"
        warning="Relisez : un avis ne se modifie ni ne s’efface ; un nouvel avis le remplace."
        confirmation={(content) => [
          { term: 'Projet', value: project.title ?? '' },
          { term: 'Direction', value: PARTY_WORDS[content.party] },
          { term: 'Avis', value: VERDICT_WORDS[content.verdict] },
          { term: 'Raisons', value: content.text },
        ]}
        comparison={(before, theirs) => compareProject(before, theirs, { latestOpinion: opinionInWords(typed) })}
        onLeave={() => void navigate(projectPath(project.id))}
      >
        {own.length > 1 && (
          <WriteChoice
            write={write}
            name="party"
            label="Direction"
            choices={DIRECTORATE_CHOICES.filter(({ value }) => own.some((each) => each === value))}
          />
        )}
        <WriteChoice write={write} name="verdict" label="Avis" choices={choicesOf(VERDICT_WORDS)} />
        <WriteField write={write} name="text" label="Raisons" kind="long" hint="4 000 caractères au plus" />
      </WriteForm>
    </>
  );
}

function useOpinionWrite(project: ProjectRecord, party: string) {
  const navigate = useNavigate();
  return useWrite({
    form: `projet-avis:${project.id}`,
    blank: { party, verdict: '', text: '' },
    current: basisOf(project),
    check: (draft) => checkOpinion(draft),
    document: GiveProjectOpinionDocument,
    variables: (content: OpinionContent, { version }) => ({ input: { ...content, projectId: project.id, version } }),
    payload: ({ written }) => written,
    onWritten: () => void navigate(projectPath(project.id), { state: success('Votre avis est enregistré.') }),
  });
}
