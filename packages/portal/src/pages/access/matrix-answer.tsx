import type { ReactNode } from 'react';
import { useAnnouncement } from '../../ui/announce';
import { formatQuantity } from '../../ui/format';
import { Link } from '../../ui/link';
import { Message } from '../../ui/message';
import { Section } from '../../ui/page';
import { domainOf, findRule, isDomain, partsOf, type MatrixQuestion, type TypeAccess } from './matrix';
import { TypeTable } from './type-table';
import { DOMAIN_WORDS, fieldWord, typeWord } from './words';

interface MatrixAnswerProps {
  readonly matrix: readonly TypeAccess[];
  readonly question: MatrixQuestion;
}

/** What the matrix answers: a rule, a type, a domain, a search; or where to begin. */
export function MatrixAnswer({ matrix, question }: MatrixAnswerProps): ReactNode {
  const { domain, type, rule, search } = question;
  const isAsked = [domain, type, rule, search].some((each) => each !== undefined);
  const parts = isAsked ? partsOf(matrix, question) : [];
  const count = parts.reduce((sum, { fields }) => sum + fields.length, 0);
  const said = `${formatQuantity(count, 'champ', 'champs')}, ${formatQuantity(parts.length, 'type', 'types')} de données.`;
  useAnnouncement(isAsked ? said : undefined);
  if (!isAsked) return <TypeIndex matrix={matrix} />;
  return (
    <>
      <Unknown matrix={matrix} question={question} />
      {rule !== undefined && <RuleExplained matrix={matrix} rule={rule} />}
      <p className="list__count">{said}</p>
      {parts.length === 0 && <p className="empty">Aucun champ ne répond à cette demande.</p>}
      {parts.map((part) => (
        <TypeTable key={part.type.type} part={part} rule={rule} />
      ))}
    </>
  );
}

/** Where to begin: every type, domain by domain. */
function TypeIndex({ matrix }: Pick<MatrixAnswerProps, 'matrix'>): ReactNode {
  return Object.keys(DOMAIN_WORDS)
    .filter(isDomain)
    .map((domain) => (
      <Section key={domain} title={DOMAIN_WORDS[domain]}>
        <ul className="type-index">
          {matrix
            .filter((type) => domainOf(type) === domain)
            .map(({ type, fields }) => (
              <li key={type}>
                <Link to={`/qui-voit-quoi?type=${type}`}>{typeWord(type)}</Link>{' '}
                <span className="type-index__count">({formatQuantity(fields.length, 'champ', 'champs')})</span>
              </li>
            ))}
        </ul>
      </Section>
    ));
}

function Unknown({ matrix, question: { domain, type, rule } }: MatrixAnswerProps): ReactNode {
  const problems = [
    ...(domain !== undefined && !isDomain(domain) ? ['Ce domaine n’existe pas.'] : []),
    ...(type !== undefined && !matrix.some((each) => each.type === type) ? ['Ce type de données n’existe pas.'] : []),
    ...(rule !== undefined && !findRule(matrix, rule) ? ['Cette règle n’existe pas, ou n’existe plus.'] : []),
  ];
  if (problems.length === 0) return null;
  return (
    <Message kind="warning" title="Une partie de l’adresse n’a pas été comprise" live>
      <p>{problems.join(' ')}</p>
      <p>
        <Link to="/qui-voit-quoi">Voir tous les types de données</Link>
      </p>
    </Message>
  );
}

/** A rule: its sentence, and every field that it governs. */
function RuleExplained({ matrix, rule }: { readonly matrix: readonly TypeAccess[]; readonly rule: string }): ReactNode {
  const found = findRule(matrix, rule);
  if (!found) return null;
  return (
    <Section title={`Règle « ${found.name} »`}>
      <p className="rule__sentence">{found.sentence}</p>
      <p>Elle s’applique à :</p>
      <ul>
        {partsOf(matrix, { rule }).map(({ type: { type }, fields }) => (
          <li key={type}>
            <Link to={`/qui-voit-quoi?type=${type}&regle=${encodeURIComponent(rule)}`}>{typeWord(type)}</Link> :{' '}
            {fields.map(({ field }) => fieldWord(type, field)).join(', ')}
          </li>
        ))}
      </ul>
    </Section>
  );
}
