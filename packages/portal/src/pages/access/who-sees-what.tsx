import { AccessMatrixDocument, reasonOf } from '@iscg/client';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useGraph } from '../../graph/graph';
import { Answer } from '../../ui/answer';
import { Page } from '../../ui/page';
import { Refused } from '../../ui/refused';
import { MatrixAnswer } from './matrix-answer';
import { MatrixForm } from './matrix-form';
import type { MatrixQuestion } from './matrix';
import { ReachLegend } from './reach';

/** The longest search that is looked at. */
const LONGEST_SEARCH = 100;

/** Which party reads which field of which type, and by which rule. */
export default function WhoSeesWhat(): ReactNode {
  const [address] = useSearchParams();
  const query = useGraph(AccessMatrixDocument, {});
  const question = questionOf(address);
  return (
    <Page
      title="Qui voit quoi"
      above={[]}
      lead="Ce que chaque partie à la convention lit, champ par champ, et par quelle règle. Ce tableau est produit à partir des règles que le service applique."
    >
      <ReachLegend />
      <Answer to={query} what="les règles d’accès">
        {(result) => {
          const reason = reasonOf(result, 'accessMatrix');
          if (reason) return <Refused reason={reason} />;
          const matrix = result.accessMatrix ?? [];
          return (
            <>
              <MatrixForm matrix={matrix} question={question} />
              <MatrixAnswer matrix={matrix} question={question} />
            </>
          );
        }}
      </Answer>
    </Page>
  );
}

function questionOf(address: URLSearchParams): MatrixQuestion {
  return {
    domain: address.get('domaine') || undefined,
    type: address.get('type') || undefined,
    rule: address.get('regle') || undefined,
    search: address.get('champ')?.trim().slice(0, LONGEST_SEARCH) || undefined,
  };
}
