import { isObject, textOf } from '../wire/json.ts';
import { type Place, placeText, Problem } from '../../problem.ts';
import { hasId, isDeployStatus } from '../wire/answers.ts';
import { Multipart } from '../wire/multipart.ts';
import { ApiFailure } from '../wire/api-failure.ts';
import type { OrgClient } from '../wire/org-client.ts';
import { pollUntil, type Polling } from '../wire/polling.ts';
import { deployErrorMeaning } from '../errors/setup.ts';

/** One thing that a deploy stumbled over. */
export interface DeployFailure {
  /** The metadata type, such as `ApexClass`; empty for the package itself. */
  readonly type: string;
  /** The component's full name, such as `Widget__c.Size__c`. */
  readonly name: string;
  /** The file: in the source where known, else in the zip. */
  readonly file: string;
  /** Whether `file` is a file of the source. */
  readonly inSource: boolean;
  readonly line: number | undefined;
  readonly column: number | undefined;
  /** Salesforce's sentence. */
  readonly problem: string;
}

/** How a deploy ended. */
export interface DeployOutcome {
  readonly id: string;
  readonly succeeded: boolean;
  /** Succeeded, SucceededPartial, Failed or Canceled. */
  readonly status: string;
  /** How many were deployed, or to be. */
  readonly components: number;
  readonly failures: readonly DeployFailure[];
  /** Salesforce's words when the deploy as a whole failed, such as for a bad package.xml. */
  readonly errorMessage: string | undefined;
}

interface DeployResult {
  readonly done: boolean;
  readonly success: boolean;
  readonly status: string;
  readonly numberComponentsTotal?: number;
  readonly errorMessage?: string | null;
  readonly details?: unknown;
}

/** Finds the source file of a component: `locate('ApexClass', 'Foo', 'classes/Foo.cls')`. */
export type LocateSource = (type: string, name: string, zipPath: string) => string | undefined;

/** Deploying the same zip again leaves the org as it is: what is deployed is what the org then has. */
const OPTIONS = {
  rollbackOnError: true,
  singlePackage: true,
  checkOnly: false,
  ignoreWarnings: false,
  allowMissingFiles: false,
  autoUpdatePackage: false,
  performRetrieve: false,
  purgeOnDelete: false,
};

/** What differs from one deploy to another. */
export interface DeployChoices {
  /**
   * Which Apex tests run; default: what the org decides, which runs some only in production, and there only for Apex.
   * `NoTestRun` is for scratch orgs alone: a production org, as most Dev Hubs are, refuses the whole request
   * (https://github.com/forcedotcom/cli/issues/2105).
   */
  readonly testLevel?: 'NoTestRun';
  /** Checks, and changes nothing. */
  readonly checkOnly?: boolean;
}

/**
 * The body of a deploy request, made once for any number of orgs: JSON with the options, then the zip.
 * Source: Metadata API Developer Guide, “Deploying with REST”.
 */
export function deployRequest(zip: Uint8Array, choices: DeployChoices = {}): Multipart {
  return new Multipart([
    {
      name: 'entity_content',
      contentType: 'application/json',
      content: JSON.stringify({ deployOptions: { ...OPTIONS, ...choices } }),
    },
    { name: 'file', contentType: 'application/zip', filename: 'deploy.zip', content: zip },
  ]);
}

/**
 * Starts a deploy: `POST metadata/deployRequest`. Sent again on any failure that passes: a deploy that ran twice is
 * the same as one that ran once.
 *
 * @returns the deploy's id, `0Af…`
 */
export async function startDeploy(org: OrgClient, request: Multipart, signal?: AbortSignal): Promise<string> {
  const options = { repeat: 'if-transient', expects: hasId, signal } as const;
  const { id } = await org.post<{ id: string }>('/metadata/deployRequest', request, options);
  return id;
}

/**
 * Waits until a deploy has ended, well or not. The components are only asked for when it failed.
 *
 * @throws PollingTimeout
 */
export async function waitForDeploy(
  org: OrgClient,
  id: string,
  options: Polling & { readonly locate?: LocateSource } = {},
): Promise<DeployOutcome> {
  const read = async (details: boolean): Promise<DeployResult> => {
    const path = `/metadata/deployRequest/${id}${details ? '?includeDetails=true' : ''}`;
    const call = { signal: options.signal, expects: isDeployStatus };
    return (await org.get<{ deployResult: DeployResult }>(path, call)).deployResult;
  };
  const ended = await pollUntil(org.wire, async () => ifDone(await read(false)), {
    what: 'a deploy to end',
    ...options,
  });
  const result = ended.success ? ended : await read(true);
  return {
    id,
    succeeded: result.success,
    status: result.status,
    components: result.numberComponentsTotal ?? 0,
    failures: failuresOf(result, options.locate),
    errorMessage: result.errorMessage ?? undefined,
  };
}

/**
 * Whether this deploy, that an earlier run started in this org, succeeded. This is how a resumed fleet knows that a
 * source is deployed: its journal has the deploy's id beside the source's hash, and the org is asked. Where the id is
 * lost the source is deployed again, which changes nothing but the time. A marker in the org would be found without
 * a journal, but would leave in every org a component that nobody asked for.
 *
 * @returns `running` when it can be waited for by `waitForDeploy`
 */
export async function deployState(
  org: OrgClient,
  id: string,
): Promise<'succeeded' | 'failed' | 'running' | 'unknown'> {
  try {
    const path = `/metadata/deployRequest/${id}`;
    const { deployResult } = await org.get<{ deployResult: DeployResult }>(path, { expects: isDeployStatus });
    if (!deployResult.done) return 'running';
    return deployResult.success ? 'succeeded' : 'failed';
  } catch (error) {
    if (error instanceof ApiFailure && (error.status === 404 || error.status === 400)) return 'unknown';
    throw error;
  }
}

/** True when every failure of the deploy is one that passes by itself. */
export function isTransientDeployFailure({ failures, errorMessage }: DeployOutcome): boolean {
  const texts = [
    ...failures.map(({ problem }) => problem),
    ...(errorMessage === undefined ? [] : [errorMessage]),
  ];
  return texts.length > 0 && texts.every((text) => deployErrorMeaning(text).transient);
}

/** A deploy that failed, as a Problem that names the first few of what it stumbled over. */
export function deployProblem(outcome: DeployOutcome, subject: string, shown = 10): Problem {
  const [first] = outcome.failures;
  const pinned = outcome.failures.find(({ inSource }) => inSource);
  const meaning = deployErrorMeaning(first?.problem ?? outcome.errorMessage ?? '');
  const lines = outcome.failures.slice(0, shown).map(failureLine);
  const more = outcome.failures.length - lines.length;
  const said =
    lines.length > 0 ? lines.join('\n') : (outcome.errorMessage ?? `Its status is ${outcome.status}.`);
  return new Problem({
    kind: meaning.kind,
    what: `${subject} failed:\n${said}${more > 0 ? `\n… and ${more} more.` : ''}\n`,
    why: meaning.what,
    fix: meaning.fix,
    ...(pinned === undefined ? {} : { place: placeOf(pinned) }),
  });
}

/** `force-app/main/default/classes/Foo.cls:3:5 Unexpected token. (ApexClass Foo)` */
function failureLine(failure: DeployFailure): string {
  const { problem, type, name } = failure;
  return `${placeText(placeOf(failure))} ${problem}${type === '' ? '' : ` (${type} ${name})`}`;
}

function placeOf({ file, line, column }: DeployFailure): Place {
  return { file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
}

function ifDone(result: DeployResult): DeployResult | undefined {
  return result.done ? result : undefined;
}

function failuresOf(result: DeployResult, locate: LocateSource | undefined): DeployFailure[] {
  const { details } = result;
  const messages: unknown = isObject(details) ? details['componentFailures'] : undefined;
  const list: readonly unknown[] = Array.isArray(messages) ? messages : [messages ?? []].flat();
  return list.filter(isObject).map((message) => {
    const [type, name] = [textOf(message['componentType']), textOf(message['fullName'])];
    const zipPath = textOf(message['fileName']).replace(/^unpackaged\//, '');
    const source = locate?.(type, name, zipPath);
    return {
      type,
      name,
      file: source ?? (zipPath || name),
      inSource: source !== undefined,
      line: positive(message['lineNumber']),
      column: positive(message['columnNumber']),
      problem: textOf(message['problem']).trim() || 'Salesforce gives no reason.',
    };
  });
}

function positive(value: unknown): number | undefined {
  const number = typeof value === 'string' || typeof value === 'number' ? Number(value) : 0;
  return number > 0 ? number : undefined;
}
