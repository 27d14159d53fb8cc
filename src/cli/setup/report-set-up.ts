import { Problem } from '../../problem.ts';
import { type App, appFields, kindNames } from '../app-kind.ts';
import type { KeyPair } from './key-pair.ts';
import { deployLines, manualSteps, secretLines, workflowText } from './next-steps.ts';
import type { ChosenPassphrase } from './passphrase.ts';
import { problemJson, problemLines } from '../../runner/problem-lines.ts';
import type { KeyPaths } from '../settings.ts';
import type { Tools } from '../tools.ts';
import { jsonText } from '../terminal.ts';

/** What a command made. */
export interface SetUp {
  readonly paths: KeyPaths;
  readonly pair: KeyPair;
  readonly passphrase: ChosenPassphrase;
  readonly app: App | undefined;
  readonly hubUsername: string | undefined;
  readonly instanceUrl: string | undefined;
  /** Where the app's source was written instead of being deployed. */
  readonly metadataFolder: string | undefined;
  /** Dev Hub was off, and is on now. */
  readonly devHubTurnedOn?: boolean;
  /** The app was there, and has another certificate now. */
  readonly replaced?: boolean;
  /** What else its user should know. */
  readonly remarks?: readonly string[];
}

/**
 * Prints what was made and what to do with it, and where the login is proven, offers to store it.
 *
 * @param proof undefined when nothing was deployed
 * @returns the exit code
 */
export async function reportSetUp(
  setUp: SetUp,
  proof: Problem | 'proven' | undefined,
  json: boolean,
  tools: Pick<Tools, 'terminal' | 'env'>,
): Promise<number> {
  const { terminal } = tools;
  if (json) terminal.say(jsonText(jsonOf(setUp, proof)));
  else for (const line of linesOf(setUp, proof, terminal.style)) terminal.say(line);
  if (!json && proof === 'proven') {
    const { offerToStore } = await import('./store-secrets.ts');
    const repository = await offerToStore(
      { ...stepsOf(setUp), passphraseText: setUp.passphrase.text },
      tools,
    );
    if (repository !== undefined) {
      terminal.say(`${terminal.style.good('✔')} ${repository} has the secrets and the variable`);
    }
  }
  return proof instanceof Problem ? 1 : 0;
}

function* linesOf(
  setUp: SetUp,
  proof: Problem | 'proven' | undefined,
  style: Tools['terminal']['style'],
): Generator<string> {
  const { paths, pair, passphrase, app, metadataFolder } = setUp;
  const tick = style.good('✔');
  yield `${tick} ${paths.key}: the private key, encrypted (PKCS#8, AES-256), with its certificate`;
  yield `${tick} ${paths.certificate}: the certificate, until ${day(pair)}`;
  if (app !== undefined) yield `${tick} ${paths.settings}: what orgkey check and orgkey rotate need to know`;
  if (setUp.replaced === true && app !== undefined && proof === 'proven') {
    yield `${tick} ${kindNames[app.kind]} ${app.name} has the new certificate`;
  } else if (setUp.replaced !== true && app !== undefined && proof !== undefined) {
    yield `${tick} ${kindNames[app.kind]} ${app.name} is deployed, for users with the permission set ${app.permissionSet}`;
  }
  if (setUp.devHubTurnedOn === true) yield `${tick} Dev Hub is on now`;
  if (proof === 'proven') {
    yield `${tick} ${setUp.hubUsername ?? ''} logged in with nothing but the key`;
  }
  if (proof instanceof Problem) yield* problemLines(proof, style);
  if (passphrase.generated) {
    yield '';
    yield style.bold('The passphrase, shown this once:');
    yield '';
    yield passphrase.text;
  }
  if (metadataFolder !== undefined && app !== undefined) yield* metadataLines(setUp, app, style);
  if (app === undefined) yield* ['', ...manualSteps(paths.certificate)];
  yield '';
  yield style.bold('Store what the actions need, in your repository:');
  yield '';
  yield* secretLines(stepsOf(setUp));
  yield '';
  yield style.bold('And a workflow to begin with, .github/workflows/hub.yml:');
  yield '';
  yield workflowText(stepsOf(setUp)).trimEnd();
  for (const remark of setUp.remarks ?? []) yield* ['', remark];
}

function* metadataLines(
  { metadataFolder = '', hubUsername }: SetUp,
  app: App,
  style: Tools['terminal']['style'],
): Generator<string> {
  yield '';
  yield style.bold(`The app’s source is in ${metadataFolder}. When you have looked at it:`);
  yield '';
  yield* deployLines(metadataFolder, app.permissionSet, hubUsername);
}

function jsonOf(setUp: SetUp, proof: Problem | 'proven' | undefined): unknown {
  const { paths, pair, passphrase, app } = setUp;
  return {
    encryptedKeyFile: paths.key,
    certificateFile: paths.certificate,
    certificateEnds: pair.notAfter.toISOString(),
    ...(passphrase.generated ? { passphrase: passphrase.text } : {}),
    ...(app === undefined
      ? {}
      : {
          settingsFile: paths.settings,
          ...appFields(app),
          permissionSet: app.permissionSet,
          consumerKey: app.consumerKey,
        }),
    ...(setUp.hubUsername === undefined ? {} : { hubUsername: setUp.hubUsername }),
    ...(setUp.instanceUrl === undefined ? {} : { instanceUrl: setUp.instanceUrl }),
    ...(setUp.metadataFolder === undefined ? {} : { metadataFolder: setUp.metadataFolder }),
    deployed: proof !== undefined,
    ...(setUp.devHubTurnedOn === undefined ? {} : { devHubTurnedOn: setUp.devHubTurnedOn }),
    proven: proof === 'proven',
    ...(proof instanceof Problem ? { problem: problemJson(proof) } : {}),
    secrets: secretLines(stepsOf(setUp)),
    workflow: workflowText(stepsOf(setUp)),
    remarks: setUp.remarks ?? [],
  };
}

function stepsOf({ paths, passphrase, app, hubUsername, instanceUrl }: SetUp) {
  return { keyFile: paths.key, passphrase, consumerKey: app?.consumerKey, hubUsername, instanceUrl };
}

function day({ notAfter }: KeyPair): string {
  return notAfter.toISOString().slice(0, 10);
}
