import { Problem, Problems } from '../src/problem.ts';
import { apiProblem } from '../src/salesforce/errors/api.ts';
import { ApiFailure } from '../src/salesforce/wire/api-failure.ts';
import type { OrgClient } from '../src/salesforce/wire/org-client.ts';
import type { Wire } from '../src/salesforce/wire/wire.ts';
import type { AppKind } from '../src/cli/app-kind.ts';
import type { MatrixEntry } from '../src/fleet/report/matrix.ts';
import type { GivenApp, Options } from './options.ts';
import type { Reading } from './read-back.ts';

/** The fleet that a run makes. */
export const fleetName = 'orgkey-e2e';

/** An app of a run's own, and the permission set of the same name. */
export interface MadeApp {
  readonly kind: AppKind;
  readonly name: string;
}

/** What the steps hand on to each other. */
export interface Run {
  readonly options: Options;
  /** Tells one run's orgs and app from another's: `e2mk3zq8a`. */
  readonly id: string;
  /** A folder of this run's own, removed in the end. */
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  readonly wire: Wire;
  /** The hub, by the sf CLI's login: it reads back and cleans up, whatever became of the key. */
  admin?: OrgClient;
  /** Who logs in with the key, and where. */
  hub?: { readonly username: string; readonly url: string };
  /** The app that this run deploys, from before it does. */
  made?: MadeApp;
  /** The app whose key is used. */
  app?: GivenApp;
  orgs?: readonly MatrixEntry[];
  /** What the orgs held when they were ready, by username. */
  readings?: ReadonlyMap<string, Reading>;
}

/** One line of the run. */
export interface Step {
  readonly name: string;
  /** Why it can't or needn't be run now. */
  readonly leftOut?: (run: Run) => string | undefined;
  /** @returns what it saw, in one line */
  readonly act: (run: Run) => Promise<string>;
}

/** What a step found wrong, in lines. */
export class StepFailed extends Error {
  override readonly name = 'StepFailed';
}

/** What an earlier step made. @throws StepFailed when it isn't there */
export function need<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new StepFailed(`There is no ${what}.`);
  return value;
}

/** Anything that a step threw, in lines for whoever runs this. */
export function textOf(error: unknown): string {
  if (error instanceof StepFailed) return error.message;
  if (error instanceof ApiFailure) return textOf(apiProblem(error, error.request));
  if (error instanceof Problem) return [error.what, error.why, error.fix].filter(Boolean).join('\n');
  if (error instanceof Problems) return error.problems.map(textOf).join('\n');
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
