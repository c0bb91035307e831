import { DisseminationsDocument, type DisseminationLevel } from '@iscg/client';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useGraph } from '../../graph/graph';
import { Answer, Loading } from '../../ui/answer';
import { AddressProblems } from '../../ui/list/address-problems';
import { choicesOf, codeIn } from '../../ui/list/choices';
import { Filters } from '../../ui/list/filters';
import { useList } from '../../ui/list/use-list';
import { Message } from '../../ui/message';
import { Page } from '../../ui/page';
import { NotFound } from '../not-found';
import { REGISTER_ACTS, type RegisterAct } from './acts';
import { REGISTER } from './addresses';
import { RegisterForm } from './register-form';
import { useOwnLevels } from './use-own-levels';
import { LEVEL_WORDS } from './words';

const MOST_ROWS = 100;

/** One thing recorded of several recipients of a level: a sending, an acknowledgement, a reminder. */
export default function RegisterActPage(): ReactNode {
  const { act: name } = useParams();
  const act = REGISTER_ACTS.find((each) => each.name === name);
  if (!act) return <NotFound />;
  return (
    <Page title={act.title} above={[{ title: 'Gouvernance', to: '/gouvernance' }, REGISTER]}>
      <OfOwnLevels key={act.name} act={act} />
    </Page>
  );
}

interface ActProps {
  readonly act: RegisterAct;
}

function OfOwnLevels({ act }: ActProps): ReactNode {
  const levels = useOwnLevels();
  const [only, ...others] = choicesOf(levels);
  const list = useList({
    filters: [{ name: 'niveau', label: 'Niveau', kind: 'choice', choices: choicesOf(levels), unset: 'Choisissez' }],
  });
  if (!only) {
    return (
      <Message kind="warning" title="Vous ne pouvez pas écrire ici">
        Chaque partie de l’État tient le registre de ses propres échelons, et l’ANISCG celui de tous.
      </Message>
    );
  }
  const level = codeIn(LEVEL_WORDS, list.state.values['niveau'] ?? (others.length === 0 ? only.value : undefined));
  return (
    <>
      <AddressProblems list={list} />
      {others.length > 0 && <Filters list={list} label="Choisir le niveau" action="Afficher les destinataires" />}
      {level && <OfLevel key={level} act={act} level={level} />}
    </>
  );
}

function OfLevel({ act, level }: ActProps & { readonly level: DisseminationLevel }): ReactNode {
  const query = useGraph(DisseminationsDocument, { first: MOST_ROWS, level, statuses: [...act.statuses] });
  return (
    <Answer to={query} what="les destinataires">
      {({ disseminations }) => {
        if (query.isPlaceholderData) return <Loading what="les destinataires" />;
        const { nodes = [], totalCount = 0 } = disseminations ?? {};
        return <RegisterForm act={act} level={level} recipients={nodes} total={totalCount} />;
      }}
    </Answer>
  );
}
