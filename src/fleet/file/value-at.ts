import type { RawSpec } from './yaml.ts';

/** What stands at a path of a value that came from a file; undefined if nothing does. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step)
        ? (inner as Record<PropertyKey, unknown>)[step]
        : undefined,
    value,
  );
}

/** A list of the raw file at the path; empty if something else is there, which the schema reports. */
export function listAt(
  raw: RawSpec,
  path: readonly PropertyKey[],
): { path: readonly PropertyKey[]; value: unknown }[] {
  const list = valueAt(raw.value, path);
  return Array.isArray(list) ? list.map((value: unknown, index) => ({ path: [...path, index], value })) : [];
}
