import { aboutKey, type PackageToInstall } from './package-key.ts';
import { isObject } from './wire/json.ts';
import { Problem } from '../problem.ts';
import { apiProblem, isCertainlyUndone, isRefusedRead, isTransient } from './errors/api.ts';
import { problemOf } from './errors/error-meaning.ts';
import { hasId, isRecordWith, hasTexts } from './wire/answers.ts';
import { ApiFailure } from './wire/api-failure.ts';
import type { OrgClient } from './wire/org-client.ts';
import { soqlEscaped, soqlString } from './wire/soql.ts';
import { pollUntil, PollingTimeout, type Polling } from './wire/polling.ts';
import type { UsualTime } from './wire/usual-time.ts';
import { nextTry, pauseAfter } from './wire/retry.ts';
import { notAvailableYet, packageErrorMeaning } from './errors/setup.ts';
import { longId, shortId } from './scratch-orgs/record-id.ts';

export type { PackageToInstall } from './package-key.ts';

/** What `installPackages` tells about. */
export type PackageProgress = 'already installed' | 'waiting until available' | 'installing' | 'installed';

export interface InstallOptions extends Omit<Polling, 'usual'> {
  readonly onProgress?: (one: PackageToInstall, progress: PackageProgress) => void;
  /** How long each one usually takes. */
  readonly usualOf?: (one: PackageToInstall) => UsualTime;
  /** Milliseconds to wait for a version that has not reached the org's instance yet. Default ten minutes. */
  readonly availabilityTimeout?: number;
}

interface InstallRequest {
  readonly Id: string;
  readonly Status: string;
  readonly SubscriberPackageVersionKey: string;
  readonly Errors?: { readonly errors?: readonly { readonly message?: string }[] } | null;
}

const INSTALL_ATTEMPTS = 3;

/** The ids (15 characters) of the package versions that an org has: tooling InstalledSubscriberPackage. */
export async function installedPackageVersions(
  org: OrgClient,
  signal?: AbortSignal,
): Promise<ReadonlySet<string>> {
  const soql = 'SELECT Id, SubscriberPackageId, SubscriberPackageVersion.Id FROM InstalledSubscriberPackage';
  const rows = await org.toolingQuery<{ SubscriberPackageVersion: { Id: string } | null }>(soql, {
    signal,
    row: (one) => isObject(one) && isVersionOrNull(one['SubscriberPackageVersion']),
  });
  return new Set(
    rows.flatMap(({ SubscriberPackageVersion: version }) => (version ? [shortId(version.Id)] : [])),
  );
}

function isVersionOrNull(version: unknown): boolean {
  return version === null || hasTexts('Id')(version);
}

/**
 * Checks before anything is made that the versions exist and their keys fit; the Dev Hub can be asked as well as any org.
 * A version that has not reached the org yet is no problem.
 *
 * @returns a Problem for each that cannot be installed, and one `package/unchecked` for each that this user may not look up
 */
export async function checkPackageVersions(
  org: OrgClient,
  packages: readonly PackageToInstall[],
): Promise<Problem[]> {
  const checks = packages.map(async (one) => {
    try {
      return (await validationStatus(org, one)) === undefined ? notFound(one) : undefined;
    } catch (error) {
      if (isRefusedRead(error)) return unchecked(one, error);
      if (error instanceof ApiFailure) return packageProblem(error, one, `The check of package ${one.name}`);
      throw error;
    }
  });
  return (await Promise.all(checks)).filter((problem) => problem !== undefined);
}

/**
 * Installs packages one after the other, in the order given, and leaves out those that the org has. An installation
 * that an earlier run asked for is waited for, not asked for again.
 *
 * @throws Problem `package/…`
 */
export async function installPackages(
  org: OrgClient,
  packages: readonly PackageToInstall[],
  options: InstallOptions = {},
): Promise<void> {
  if (packages.length === 0) return;
  const installed = await installedPackageVersions(org, options.signal);
  for (const one of packages) {
    if (installed.has(shortId(one.id))) options.onProgress?.(one, 'already installed');
    else await installOne(org, one, options);
  }
}

async function installOne(org: OrgClient, one: PackageToInstall, options: InstallOptions): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const running = await runningInstall(org, one);
    if (running === undefined) await waitUntilAvailable(org, one, options);
    options.onProgress?.(one, 'installing');
    const id = running ?? (await requestInstall(org, one, options.signal));
    const errors = await waitForInstall(org, id, one, options);
    if (errors.length === 0) {
      options.onProgress?.(one, 'installed');
      return;
    }
    const text = errors.join('; ');
    const meaning = packageErrorMeaning({ text });
    const said = problemOf(meaning, `The installation of package ${one.name}`, { text });
    const problem = aboutKey(one, said) ?? said;
    if (!meaning.transient || attempt >= INSTALL_ATTEMPTS) throw problem;
    const pause = pauseAfter(problem, attempt, org.wire, { firstPause: 5000 });
    await org.wire.sleep(pause, options.signal, nextTry(problem));
  }
}

/**
 * The id of an installation of this version that is under way, or has that status. Status can be read but not filtered
 * on; the key is kept as it was sent, in either length, and SOQL ignores its case.
 * https://developer.salesforce.com/docs/atlas.en-us.api_tooling.meta/api_tooling/tooling_api_objects_packageinstallrequest.htm
 */
async function runningInstall(
  org: OrgClient,
  { id }: PackageToInstall,
  statuses: readonly string[] = ['IN_PROGRESS'],
): Promise<string | undefined> {
  const keys = [shortId(id), longId(id)].map(soqlString).join(',');
  const soql = `SELECT Id, Status, SubscriberPackageVersionKey FROM PackageInstallRequest WHERE SubscriberPackageVersionKey IN (${keys})`;
  const requests = await org.toolingQuery<InstallRequest>(soql, {
    row: hasTexts('Id', 'Status', 'SubscriberPackageVersionKey'),
  });
  return requests.find(
    ({ Status, SubscriberPackageVersionKey }) =>
      statuses.includes(Status) && shortId(SubscriberPackageVersionKey) === shortId(id),
  )?.Id;
}

async function waitUntilAvailable(
  org: OrgClient,
  one: PackageToInstall,
  options: InstallOptions,
): Promise<void> {
  const polling = { firstPause: 5000, longestPause: 30_000, timeout: options.availabilityTimeout ?? 600_000 };
  let told = false;
  const read = async (): Promise<true | undefined> => {
    const status = await validationStatus(org, one);
    if (status !== undefined && !notAvailableYet.codes.includes(status)) return true;
    if (!told) options.onProgress?.(one, 'waiting until available');
    told = true;
    return undefined;
  };
  try {
    await pollUntil(org.wire, read, { ...polling, signal: options.signal });
  } catch (error) {
    if (error instanceof PollingTimeout) throw notFound(one);
    if (error instanceof ApiFailure)
      throw packageProblem(error, one, `The installation of package ${one.name}`);
    throw error;
  }
}

/** `undefined` when the org does not know the version (yet). The query may name one id and its key, nothing else. */
async function validationStatus(
  org: OrgClient,
  { id, installationKey }: PackageToInstall,
): Promise<string | undefined> {
  const key = installationKey ? ` AND InstallationKey = ${soqlString(installationKey)}` : '';
  const soql = `SELECT Id, SubscriberPackageId, InstallValidationStatus FROM SubscriberPackageVersion WHERE Id = ${soqlString(id)}${key}`;
  try {
    // UNKNOWN_EXCEPTION is how an org answers that has not heard of the version (@salesforce/packaging).
    const repeat = (error: unknown): boolean => isTransient(error) && !hasCode(error, UNHEARD_OF);
    const rows = await org.toolingQuery<{ InstallValidationStatus: string }>(soql, {
      repeat,
      row: hasTexts('InstallValidationStatus?'),
    });
    return rows[0]?.InstallValidationStatus;
  } catch (error) {
    if (hasCode(error, UNHEARD_OF)) return undefined;
    throw error;
  }
}

const UNHEARD_OF = new Set(['UNKNOWN_EXCEPTION', ...notAvailableYet.codes]);

/**
 * Asks for the installation with the Salesforce CLI's settings. When the answer is lost, looks whether it was taken, and
 * asks again if not: a version that is installed twice is as one that is installed once.
 */
async function requestInstall(
  org: OrgClient,
  one: PackageToInstall,
  signal: AbortSignal | undefined,
): Promise<string> {
  const body = {
    SubscriberPackageVersionKey: one.id,
    // The CLI sends the key escaped as in SOQL (@salesforce/packaging, `createPackageInstallRequest`).
    ...(one.installationKey ? { Password: soqlEscaped(one.installationKey) } : {}),
    ApexCompileType: 'all',
    EnableRss: false,
    NameConflictResolution: 'Block',
    PackageInstallSource: 'U',
    SecurityType: 'None',
    UpgradeType: 'mixed-mode',
  };
  const path = '/tooling/sobjects/PackageInstallRequest';
  for (let attempt = 1; ; attempt += 1) {
    try {
      const options = { repeat: 'if-undone', expects: hasId, signal } as const;
      return (await org.post<{ id: string }>(path, body, options)).id;
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
      const taken = isTransient(error)
        ? await runningInstall(org, one, ['IN_PROGRESS', 'SUCCESS'])
        : undefined;
      if (taken !== undefined) return taken;
      if (!isTransient(error) || isCertainlyUndone(error) || attempt >= INSTALL_ATTEMPTS)
        throw packageProblem(error, one, `The installation of package ${one.name}`);
      await org.wire.sleep(pauseAfter(error, attempt, org.wire), signal, nextTry(error));
    }
  }
}

/** Salesforce's sentences for why it failed; empty when it succeeded. */
async function waitForInstall(
  org: OrgClient,
  id: string,
  one: PackageToInstall,
  options: InstallOptions,
): Promise<string[]> {
  const read = async (): Promise<InstallRequest | undefined> => {
    const path = `/tooling/sobjects/PackageInstallRequest/${id}`;
    const call = { signal: options.signal, expects: isRecordWith('Status') };
    const request = await org.get<InstallRequest>(path, call);
    return request.Status === 'IN_PROGRESS' || request.Status === 'UNKNOWN' ? undefined : request;
  };
  try {
    const { Status, Errors } = await pollUntil(org.wire, read, {
      firstPause: 500,
      // Packages take a minute or two, and all else waits for them: a longer pause at the end shows in the fleet's time.
      longestPause: 2500,
      what: 'a package to be installed',
      ...options,
      ...(options.usualOf === undefined ? {} : { usual: options.usualOf(one) }),
    });
    if (Status === 'SUCCESS') return [];
    const texts = (Errors?.errors ?? []).flatMap(({ message }) => (message ? [message] : []));
    return texts.length > 0 ? texts : [`its status is ${Status}`];
  } catch (error) {
    if (!(error instanceof PollingTimeout)) throw error;
    throw new Problem({
      kind: 'package/timeout',
      what: `Package ${one.name} was not installed after ${Math.round(error.timeout / 1000)} seconds.`,
      fix: 'Look at Setup, “Installed Packages”, of the org; run again to go on waiting.',
    });
  }
}

function packageProblem(error: ApiFailure, one: PackageToInstall, subject: string): Problem {
  const said = apiProblem(error, subject);
  return aboutKey(one, said) ?? said;
}

function unchecked({ name }: PackageToInstall, cause: ApiFailure): Problem {
  return new Problem(
    {
      kind: 'package/unchecked',
      what: `The hub user may not look up the package ${name} (${cause.message}).`,
      why: 'So it was not checked before the first signup: a missing version or a wrong installation key shows in each org.',
      fix: 'Give the hub user the permission “View Setup and Configuration”, or ignore this.',
    },
    { cause },
  );
}

function notFound(one: PackageToInstall): Problem {
  const text =
    'Salesforce knows no such package version, or has not copied it to this instance yet: invalid package';
  const { what, why, fix, kind } = packageErrorMeaning({ text });
  return new Problem({
    kind,
    what: `Package ${one.name === one.id ? one.id : `${one.name} (${one.id})`} was not found. ${what}`,
    fix,
    ...(why ? { why } : {}),
  });
}

function hasCode(error: unknown, codes: ReadonlySet<string>): boolean {
  return error instanceof ApiFailure && error.errors.some(({ errorCode }) => codes.has(errorCode));
}
