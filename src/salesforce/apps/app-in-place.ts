import {
  type DeployChoices,
  type DeployOutcome,
  deployRequest,
  startDeploy,
  waitForDeploy,
} from '../metadata/deploy.ts';
import { metadataXml, packageXml } from '../metadata/xml.ts';
import { zipFiles } from '../metadata/zip.ts';
import { apiVersion } from '../wire/api-version.ts';
import { isObject } from '../wire/json.ts';
import type { OrgClient } from '../wire/org-client.ts';
import { type Files, globalSettingsContent, partNames } from './external-client-app.ts';

/** The one metadata file of an app that holds its consumer key and its certificate, as the org has it. */
export interface AppFile {
  readonly type: 'ConnectedApp' | 'ExtlClntAppGlobalOauthSettings';
  readonly fullName: string;
  /** Without the consumer secret, which is never sent back. */
  readonly content: Readonly<Record<string, unknown>>;
}

type Oauth = Readonly<Record<string, unknown>>;

const places = {
  ConnectedApp: { folder: 'connectedApps', suffix: '.connectedApp' },
  ExtlClntAppGlobalOauthSettings: { folder: 'extlClntAppGlobalOauthSets', suffix: '.ecaGlblOauth' },
} as const;

/**
 * Reads the file of an app. An External Client App's global OAuth settings may have any name, if it was made in Setup.
 *
 * @returns undefined where the org doesn't show it
 * @throws ApiFailure when refused, PollingTimeout
 */
export async function readAppFile(
  org: OrgClient,
  type: AppFile['type'],
  appName: string,
): Promise<AppFile | undefined> {
  const { metadataIn, retrieveMetadata } = await import('../metadata/retrieve.ts');
  const members = type === 'ConnectedApp' ? [appName] : [partNames.globalSettings(appName), '*'];
  for (const [path, xml] of await retrieveMetadata(org, { [type]: members })) {
    const { folder, suffix } = places[type];
    const content = metadataIn(xml, type);
    if (!path.startsWith(`${folder}/`) || !path.endsWith(suffix) || content === undefined) continue;
    const isOther = type !== 'ConnectedApp' && !isSameName(content['externalClientApplication'], appName);
    if (isOther) continue;
    const fullName = path.slice(folder.length + 1, -suffix.length);
    return withOauth({ type, fullName, content }, ({ consumerSecret: _secret, ...oauth }) => oauth);
  }
  return undefined;
}

/** The same file as `init` deployed it, for an app that Orgkey made and whose file the org doesn't show. */
export function madeAppFile(app: Parameters<typeof globalSettingsContent>[0]): AppFile {
  const type = 'ExtlClntAppGlobalOauthSettings';
  return { type, fullName: partNames.globalSettings(app.name), content: globalSettingsContent(app) };
}

/** The consumer key that the file names. */
export function consumerKeyIn(file: AppFile): string | undefined {
  return textOf(oauthOf(file)['consumerKey']);
}

/** PEM, or only its base64. */
export function certificateIn(file: AppFile): string | undefined {
  return textOf(oauthOf(file)['certificate']);
}

/** The same app with this certificate: all the rest stays as it is, and no key or secret is made anew. */
export function withCertificate(file: AppFile, certificate: string, consumerKey: string): AppFile {
  const kept =
    file.type === 'ConnectedApp' ? {} : { shouldRotateConsumerKey: false, shouldRotateConsumerSecret: false };
  return withOauth(file, (oauth) => ({ ...oauth, ...kept, certificate: certificate.trim(), consumerKey }));
}

/** @throws ApiFailure, PollingTimeout */
export async function deployAppFile(
  org: OrgClient,
  file: AppFile,
  choices: DeployChoices = {},
): Promise<DeployOutcome> {
  const request = deployRequest(await zipFiles(packageOf(file)), choices);
  return waitForDeploy(org, await startDeploy(org, request));
}

function packageOf({ type, fullName, content }: AppFile): Files {
  const { folder, suffix } = places[type];
  return new Map([
    ['package.xml', packageXml({ [type]: [fullName] }, apiVersion)],
    [`${folder}/${fullName}${suffix}`, metadataXml(type, content)],
  ]);
}

/** Where the key and the certificate are. */
function oauthOf({ type, content }: AppFile): Oauth {
  if (type !== 'ConnectedApp') return content;
  return isObject(content['oauthConfig']) ? content['oauthConfig'] : {};
}

function withOauth(file: AppFile, change: (oauth: Oauth) => Oauth): AppFile {
  const oauth = change(oauthOf(file));
  const content = file.type === 'ConnectedApp' ? { ...file.content, oauthConfig: oauth } : oauth;
  return { ...file, content };
}

function isSameName(value: unknown, name: string): boolean {
  return textOf(value)?.toLowerCase() === name.toLowerCase();
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
