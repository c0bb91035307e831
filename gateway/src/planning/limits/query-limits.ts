import { PortalError } from '@iscg/access';
import { GraphQLError, Lexer, parse, Source, TokenKind, type DocumentNode } from 'graphql';
import { expansionOf, type Expansion } from './expansion.js';
import { enforce, limitExceeded, type Limits } from './limits.js';
import { overlappingPairs } from './overlaps.js';
import { foreignDefinitions, inDependencyOrder, survey, type Survey } from './survey.js';
import { textNesting } from './text-nesting.js';

const MAXIMUM_INTROSPECTIONS = 2;

/**
 * Judges a query text before anything costly is done with it, in time linear in its length.
 * @throws PortalError `LIMIT_EXCEEDED`, or `BAD_USER_INPUT` when it is no query at all
 */
export function checkQuery(limits: Limits, text: string): void {
  const nesting = textNesting(text, limits.nesting);
  if (nesting > limits.nesting) throw limitExceeded(limits, 'nesting', `plus de ${limits.nesting}`);
  const document = parseWithin(limits, text);
  if (foreignDefinitions(document) > 0) {
    throw new PortalError('BAD_USER_INPUT', 'Une requête ne peut pas définir de types : envoyez une opération.');
  }
  const read = survey(document);
  enforce(limits, 'directives', read.directives);
  enforce(limits, 'fragments', read.fragments.size);
  enforce(limits, 'variables', read.variables);
  checkOperations(limits, read);
}

function parseWithin(limits: Limits, text: string): DocumentNode {
  try {
    const lexer = new Lexer(new Source(text));
    for (let tokens = 0; lexer.advance().kind !== TokenKind.EOF; tokens += 1) {
      if (tokens >= limits.tokens) throw limitExceeded(limits, 'tokens', `plus de ${limits.tokens}`);
    }
    return parse(text, { noLocation: true });
  } catch (error) {
    if (error instanceof PortalError || !(error instanceof GraphQLError)) throw error;
    const place = error.locations?.[0];
    const where = place ? ` (ligne ${place.line}, colonne ${place.column})` : '';
    throw new PortalError('BAD_USER_INPUT', `La requête n’est pas du GraphQL${where} : ${error.message}`);
  }
}

function checkOperations(limits: Limits, read: Survey): void {
  const ordered = inDependencyOrder(read);
  if (!ordered) {
    throw new PortalError('BAD_USER_INPUT', 'Des fragments de la requête s’appellent l’un l’autre sans fin.');
  }
  const measured = new Map<string, Expansion>();
  for (const { name, selectionSet } of ordered) measured.set(name.value, expansionOf(selectionSet, measured));
  const operations = read.operations.map(({ selectionSet }) => expansionOf(selectionSet, measured));
  for (const expansion of operations) checkExpansion(limits, expansion);
  for (const expansion of measured.values()) enforce(limits, 'selections', expansion.selections);
  for (const { selectionSet } of [...read.operations, ...ordered]) {
    enforce(limits, 'overlaps', overlappingPairs([selectionSet], read.fragments));
  }
}

function checkExpansion(limits: Limits, expansion: Expansion): void {
  enforce(limits, 'selections', expansion.selections);
  enforce(limits, 'depth', expansion.depth);
  enforce(limits, 'introspectionDepth', expansion.introspectionDepth);
  enforce(limits, 'aliases', expansion.aliases);
  enforce(limits, 'rootFields', expansion.fields);
  if (expansion.introspections > MAXIMUM_INTROSPECTIONS) {
    enforce({ ...limits, rootFields: MAXIMUM_INTROSPECTIONS }, 'rootFields', expansion.introspections);
  }
}
