/** A subrequest uses what no subrequest before it has answered. */
export class MissingReference extends Error {}

const reference = /@\{([A-Za-z]\w*)((?:\.\w+|\[\d+\])*)\}/g;
const whole = /^@\{([A-Za-z]\w*)((?:\.\w+|\[\d+\])*)\}$/;

/**
 * Fills in `@{account.id}`, `@{query.records[0].Id}` and the like, anywhere in the texts of a value.
 * @param answers by reference id
 * @throws MissingReference with Salesforce's words, as its guide to composite requests has them
 */
export function withReferences<T>(value: T, answers: ReadonlyMap<string, unknown>): T {
  const fill = (one: unknown): unknown => {
    if (typeof one === 'string') return fillText(one, answers);
    if (Array.isArray(one)) return one.map(fill);
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, fill(inner)]));
  };
  return fill(value) as T;
}

function fillText(text: string, answers: ReadonlyMap<string, unknown>): unknown {
  const [all, name, path] = whole.exec(text) ?? [];
  if (all !== undefined) return valueOf(name ?? '', path ?? '', answers);
  return text.replaceAll(reference, (_all, of: string, steps: string) => {
    const value = valueOf(of, steps, answers);
    return typeof value === 'string' ? value : JSON.stringify(value);
  });
}

function valueOf(name: string, path: string, answers: ReadonlyMap<string, unknown>): unknown {
  let value = answers.get(name);
  for (const [, field, index] of path.matchAll(/\.(\w+)|\[(\d+)\]/g)) {
    value = Array.isArray(value) ? value[Number(index)] : propertyOf(value, field ?? '');
  }
  if (value !== undefined) return value;
  const path_ = path.replace(/^\./, '');
  throw new MissingReference(`Invalid reference specified. No value for ${name}.${path_} found in ${name}`);
}

/** Without regard to case, as `id` and `Id` are the same to Salesforce. */
function propertyOf(value: unknown, field: string): unknown {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return entries.find(([name]) => name.toLowerCase() === field.toLowerCase())?.[1] as unknown;
}
