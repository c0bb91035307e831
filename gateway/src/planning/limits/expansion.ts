import { Kind, type FieldNode, type SelectionSetNode } from 'graphql';

/** What a selection set amounts to once its fragments are expanded; computed without expanding them. */
export interface Expansion {
  readonly selections: number;
  readonly depth: number;
  readonly aliases: number;
  /** Fields directly in the set, through fragments. */
  readonly fields: number;
  /** `__schema` and `__type` fields, and how deep the deepest of them goes. */
  readonly introspections: number;
  readonly introspectionDepth: number;
}

const NOTHING: Expansion = {
  selections: 0,
  depth: 0,
  aliases: 0,
  fields: 0,
  introspections: 0,
  introspectionDepth: 0,
};

/**
 * Measures a selection set in time linear in its text. Recursion is bounded by the nesting of the text.
 * @param fragments the measures of the fragments that it spreads; unknown ones count nothing
 */
export function expansionOf(set: SelectionSetNode, fragments: ReadonlyMap<string, Expansion>): Expansion {
  let total = NOTHING;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) total = sum(total, ofField(selection, fragments));
    else if (selection.kind === Kind.INLINE_FRAGMENT) {
      total = sum(total, oneMore(expansionOf(selection.selectionSet, fragments)));
    } else total = sum(total, oneMore(fragments.get(selection.name.value) ?? NOTHING));
  }
  return total;
}

function ofField(field: FieldNode, fragments: ReadonlyMap<string, Expansion>): Expansion {
  const below = field.selectionSet ? expansionOf(field.selectionSet, fragments) : NOTHING;
  const isIntrospection = field.name.value === '__schema' || field.name.value === '__type';
  return {
    selections: below.selections + 1,
    depth: isIntrospection ? 1 : below.depth + 1,
    aliases: below.aliases + (field.alias ? 1 : 0),
    fields: 1,
    introspections: below.introspections + (isIntrospection ? 1 : 0),
    introspectionDepth: Math.max(below.introspectionDepth, isIntrospection ? below.depth : 0),
  };
}

function oneMore(expansion: Expansion): Expansion {
  return { ...expansion, selections: expansion.selections + 1 };
}

function sum(left: Expansion, right: Expansion): Expansion {
  return {
    selections: left.selections + right.selections,
    depth: Math.max(left.depth, right.depth),
    aliases: left.aliases + right.aliases,
    fields: left.fields + right.fields,
    introspections: left.introspections + right.introspections,
    introspectionDepth: Math.max(left.introspectionDepth, right.introspectionDepth),
  };
}
