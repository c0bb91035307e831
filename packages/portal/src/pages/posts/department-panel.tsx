import { reasonOf } from '@iscg/client';
import type { ReactNode } from 'react';
import { Masked } from '../../ui/field';
import { formatCount } from '../../ui/format';
import { Link } from '../../ui/link';
import { FieldFact, Fact, Facts } from '../../ui/record';
import { departmentPath } from './coverage-columns';
import { postsOfForce, type DepartmentRow } from './coverage-figures';
import { COVERAGE_WORDS, FORCE_WORDS } from './words';

/** The name and figures of the département that is pointed at, touched or focused on the map. */
export function DepartmentPanel(props: {
  readonly row: DepartmentRow | undefined;
  readonly day: string | undefined;
}): ReactNode {
  const { row, day } = props;
  if (!row) {
    return (
      <p>
        Survolez ou touchez un département, ou allez-y au clavier : la touche Tabulation entre dans la carte, les
        flèches vont d’un département à l’autre, Entrée en ouvre la liste des postes.
      </p>
    );
  }
  const reason = reasonOf(row, 'coverage');
  return (
    <>
      <h2 className="fr-h6">
        {row.name} ({row.code})
      </h2>
      {reason && <Masked reason={reason} />}
      {row.coverage && <Counts row={row} coverage={row.coverage} />}
      <p>
        <Link to={departmentPath(row.code, day)}>Voir les postes du département</Link>
      </p>
    </>
  );
}

function Counts(props: {
  readonly row: DepartmentRow;
  readonly coverage: NonNullable<DepartmentRow['coverage']>;
}): ReactNode {
  const { row, coverage } = props;
  const forces = (['POLICE', 'GENDARMERIE', 'MIXED'] as const).map(
    (force) => `${FORCE_WORDS[force]} : ${formatCount(postsOfForce(row, force) ?? 0)}`,
  );
  return (
    <Facts>
      <FieldFact term="Couverture" of={coverage} name="status">
        {(status) => COVERAGE_WORDS[status]}
      </FieldFact>
      <FieldFact term="Postes" of={coverage} name="posts">
        {(posts) => formatCount(posts)}
      </FieldFact>
      <FieldFact term="ETP" of={coverage} name="fte">
        {formatCount}
      </FieldFact>
      <Fact term="Par force">{forces.join(', ')}</Fact>
    </Facts>
  );
}
