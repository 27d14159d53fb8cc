import type { Clock } from './clock.ts';
import type { IdSequence } from './ids.ts';
import type { Org } from './org.ts';
import type { Row } from './table.ts';
import { filesOfZip } from './zip.ts';

/** A metadata deploy that an org took on. */
export interface Deployment {
  readonly id: string;
  readonly org: Org;
  readonly by: Row;
  readonly startedAt: number;
  readonly endsAt: number;
  /** Paths in the zip. */
  readonly files: readonly string[];
  /** Set when the zip can't be deployed at all. */
  readonly errorMessage: string | undefined;
}

/** How far a deploy is, by the clock. */
export interface DeployStatus {
  readonly status: 'Pending' | 'InProgress' | 'Succeeded' | 'Failed';
  readonly done: boolean;
  readonly success: boolean;
}

/** The metadata deploys of all orgs. */
export class Deployments {
  /** How long a deploy takes. */
  milliseconds = 0;
  readonly #all = new Map<string, Deployment>();
  readonly #ids: IdSequence;
  readonly #clock: Clock;

  constructor(ids: IdSequence, clock: Clock) {
    this.#ids = ids;
    this.#clock = clock;
  }

  start(org: Org, by: Row, zip: Buffer): Deployment {
    const files = filesOfZip(zip);
    const startedAt = this.#clock.now();
    const deployment: Deployment = {
      id: this.#ids.take('0Af'),
      org,
      by,
      startedAt,
      endsAt: startedAt + this.milliseconds,
      files: files ?? [],
      errorMessage: problemOf(files),
    };
    this.#all.set(deployment.id, deployment);
    return deployment;
  }

  find(org: Org, id: string): Deployment | undefined {
    const deployment = this.#all.get(id);
    return deployment?.org === org ? deployment : undefined;
  }

  status({ endsAt, errorMessage }: Deployment): DeployStatus {
    if (this.#clock.now() < endsAt) return { status: 'InProgress', done: false, success: false };
    const success = errorMessage === undefined;
    return { status: success ? 'Succeeded' : 'Failed', done: true, success };
  }
}

function problemOf(files: readonly string[] | undefined): string | undefined {
  if (!files) return 'INVALID_ZIP: The zip file is not valid.';
  const hasManifest = files.some((file) => file.split('/').at(-1) === 'package.xml');
  return hasManifest ? undefined : 'No package.xml found';
}
