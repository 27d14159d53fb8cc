import { readFileSync } from 'node:fs';

interface Manifest {
  readonly version: string;
  /** `github:ACCOUNT/orgkey` */
  readonly repository: string;
}

let known: Manifest | undefined;

/** Our own package.json, beside dist and src. */
function manifest(): Manifest {
  known ??= JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as Manifest;
  return known;
}

export function version(): string {
  return manifest().version;
}

/** Account and name of the repository that hosts Orgkey; the account is `OWNER` until it is known. */
export function ownRepository(): string {
  return manifest().repository.slice('github:'.length);
}
