import type { RequestLogEntry } from '../devhub/index.ts';

/** How often each kind of request was sent, ids left out: `POST /services/data/…/sobjects/ScratchOrgInfo`. */
export type RequestKinds = ReadonlyMap<string, number>;

export function kindsOf(requests: readonly RequestLogEntry[]): RequestKinds {
  const kinds = requests.map(({ method, path, listener, grant, soql }) => {
    const plain = path
      .replace(/\/services\/data\/v[\d.]+/, '')
      .replaceAll(/\/[a-zA-Z0-9]{15}(?:[a-zA-Z0-9]{3})?(?=\/|$)/g, '/<id>');
    const object = /\bFROM (\w+)/i.exec(soql ?? '')?.[1];
    const what = grant ?? (object === undefined ? '' : `FROM ${object}`);
    return [listener === 'production' ? 'hub' : 'org', method, plain, what]
      .filter((part) => part !== '')
      .join(' ');
  });
  return new Map([...Map.groupBy(kinds, (kind) => kind)].map(([kind, same]) => [kind, same.length]));
}

/** A line for each kind that one sends more often than the other. */
export function differences(older: RequestKinds, now: RequestKinds): string[] {
  return [...new Set([...older.keys(), ...now.keys()])].sort().flatMap((kind) => {
    const [before, after] = [older.get(kind) ?? 0, now.get(kind) ?? 0];
    return before === after ? [] : [`  ${String(before).padStart(5)} → ${String(after).padEnd(5)} ${kind}`];
  });
}
