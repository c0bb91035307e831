/** Why a field holds nothing: a rule masks it, or the service that knows it did not answer. */
export interface Reason {
  /** Of the graph's closed list: `FORBIDDEN` when a rule masks the field. */
  readonly code: string;
  /** French sentence for the person. */
  readonly message: string;
  /** Stable name of the access rule that masks the field. */
  readonly rule?: string;
}

export interface GraphError extends Reason {
  /** Response keys and list positions from the root to the field; absent for an error of the whole request. */
  readonly path?: readonly (string | number)[];
}

const reasons = new WeakMap<object, Map<string, Reason>>();

/** Why `field` of an object of an answer holds nothing; `undefined` when it is truly empty or has a value. */
export function reasonOf(node: object, field: string): Reason | undefined {
  return reasons.get(node)?.get(field);
}

/** Why fields of an object of an answer hold nothing, in the order of the errors; empty when none is taken away. */
export function reasonsOf(node: object): readonly Reason[] {
  return [...(reasons.get(node)?.values() ?? [])];
}

/** Ties each error to the object of the answer whose field it took away. */
export function tieReasons(data: object, errors: readonly GraphError[]): void {
  for (const error of errors) {
    if (!error.path) continue;
    let node: unknown = data;
    for (const step of error.path) {
      if (!isNode(node)) break;
      const next: unknown = node[step];
      if (next === null || next === undefined) {
        remember(node, String(step), error);
        break;
      }
      node = next;
    }
  }
}

function isNode(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}

function remember(node: object, field: string, { code, message, rule }: GraphError): void {
  const known = reasons.get(node) ?? new Map<string, Reason>();
  known.set(field, { code, message, ...(rule !== undefined && { rule }) });
  reasons.set(node, known);
}
