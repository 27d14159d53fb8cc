import { Problem } from '../../problem.ts';
import type { Finding } from './findings.ts';
import { listAt, valueAt } from './value-at.ts';
import type { RawSpec } from './yaml.ts';

/** Keys that a pool alone has, and a `max` that leaves no room for `count`. */
export function* poolFindings(raw: RawSpec): Generator<Finding> {
  const isPool = valueAt(raw.value, ['pool']) === true;
  const groups = listAt(raw, ['orgs']).map(({ path }) => path);
  if (!isPool) {
    const keys = [['max-age-hours'], ...groups.map((path) => [...path, 'max'])];
    for (const path of keys) if (valueAt(raw.value, path) !== undefined) yield () => notAPool(path, raw);
    return;
  }
  for (const path of groups) {
    const [count, max] = ['count', 'max'].map((key) => valueAt(raw.value, [...path, key]));
    if (typeof count === 'number' && typeof max === 'number' && max < count)
      yield () => noRoom([...path, 'max'], { count, max }, raw);
  }
}

function notAPool(path: readonly PropertyKey[], raw: RawSpec): Problem {
  const key = String(path.at(-1));
  return new Problem({
    kind: 'fleet-file/not-a-pool',
    what: `${raw.locate(path, 'key')}: \`${key}\` is a key of pools.`,
    why: 'The file has no `pool: true`, so each run makes `count` orgs.',
    fix: `Write \`pool: true\` at the top of the file, or remove \`${key}\`.`,
  });
}

function noRoom(
  path: readonly PropertyKey[],
  { count, max }: { readonly count: number; readonly max: number },
  raw: RawSpec,
): Problem {
  return new Problem({
    kind: 'fleet-file/max-below-count',
    what: `${raw.locate(path)}: \`max\` is ${max}, and ${count} orgs are to stay free.`,
    why: '`max` bounds the orgs of a group, free and taken together.',
    fix: 'Write `count` and the orgs that are taken at the same time.',
  });
}
