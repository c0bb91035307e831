import type { FieldReach, PartyCode } from '@iscg/client';
import type { ReactNode } from 'react';
import { useSession } from '../../session/session';
import { Badge } from '../../ui/badge';
import { Link } from '../../ui/link';
import { Section } from '../../ui/page';
import { PARTY_WORDS } from '../../words';
import { isGoverned, type FieldAccess, type MatrixPart, type TypeAccess } from './matrix';
import { Reach } from './reach';
import { fieldWord, typeWord } from './words';

const PARTIES: readonly PartyCode[] = ['SG_CIPDR', 'DGPN', 'DGGN', 'PP', 'BOARD', 'ANISCG'];

interface TypeTableProps {
  readonly part: MatrixPart;
  /** The rule looked for: its fields are marked. */
  readonly rule: string | undefined;
}

/** One type: its fields against the six parties. */
export function TypeTable({ part: { type, fields }, rule }: TypeTableProps): ReactNode {
  const title = typeWord(type.type);
  return (
    <Section title={title} id={type.type}>
      <p className="type-table__name">
        Dans le graphe : <code>{type.type}</code>
      </p>
      {type.rowRule && (
        <p>
          Quelles lignes : {type.rowRule.sentence} <RuleLink name={type.rowRule.name} />
        </p>
      )}
      <div className="table" role="region" aria-label={`Accès : ${title}`} tabIndex={0}>
        <table className="type-table">
          <caption className="fr-sr-only">Accès de chaque partie aux champs : {title}</caption>
          <thead>
            <tr>
              <th scope="col">Champ</th>
              <PartyHeads />
              <th scope="col">Règles</th>
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <FieldRow key={field.field} type={type} access={field} rule={rule} />
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function PartyHeads(): ReactNode {
  const { reading } = useSession();
  return PARTIES.map((party) => (
    <th key={party} scope="col" className={reading.includes(party) ? 'type-table__mine' : undefined}>
      {PARTY_WORDS[party]}
      {reading.includes(party) && ' (vous)'}
    </th>
  ));
}

function FieldRow(props: {
  readonly type: TypeAccess;
  readonly access: FieldAccess;
  readonly rule: string | undefined;
}): ReactNode {
  const {
    type: { type, rowRule },
    access,
    rule,
  } = props;
  const { reading } = useSession();
  const isMarked = rule !== undefined && isGoverned(access, rule);
  return (
    <tr className={isMarked ? 'type-table__marked' : undefined}>
      <th scope="row">
        {fieldWord(type, access.field)} <code className="type-table__name">{access.field}</code>
        {isMarked && <Badge tone="new">Règle cherchée</Badge>}
      </th>
      {PARTIES.map((party) => (
        <td key={party} className={reading.includes(party) ? 'type-table__mine' : undefined}>
          <Reach reach={reachOf(access, party)} />
        </td>
      ))}
      <td className="type-table__rules">
        <Rules access={access} rowRule={rowRule} />
      </td>
    </tr>
  );
}

function reachOf({ reach }: FieldAccess, party: PartyCode): FieldReach {
  return reach.find((each) => each.party === party)?.reach ?? 'NONE';
}

/** The rules of a field; that of the rows is told in full above the table. */
function Rules(props: { readonly access: FieldAccess; readonly rowRule: TypeAccess['rowRule'] }): ReactNode {
  const {
    access: { rules, scope },
    rowRule,
  } = props;
  if (rules.length === 0) return 'Ouvert à toute personne connectée';
  return (
    <ul className="fr-raw-list">
      {rules.map(({ name, sentence }) => (
        <li key={name}>
          {name === rowRule?.name ? 'Règle des lignes :' : sentence} <RuleLink name={name} />
        </li>
      ))}
      {scope && (
        <li>
          Droit nécessaire : <code>{scope}</code>
        </li>
      )}
    </ul>
  );
}

function RuleLink({ name }: { readonly name: string }): ReactNode {
  return (
    <Link to={`/qui-voit-quoi?regle=${encodeURIComponent(name)}`}>
      <span className="fr-sr-only">Voir la règle </span>
      {name}
    </Link>
  );
}
