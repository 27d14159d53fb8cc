import { createPublicKey, X509Certificate } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type { AppSpec } from './api.ts';

/** A Connected App or External Client App, as the token endpoint looks at it. */
export interface App {
  readonly consumerKey: string;
  readonly name: string;
  readonly kind: 'connected-app' | 'external-client-app';
  readonly permittedUsers: 'admin-approved' | 'self-authorize';
  /** In lower case. */
  readonly approvedUsernames: Set<string>;
  /** Undefined for the CLI's own app, which has no certificate. */
  readonly publicKey: KeyObject | undefined;
  /** Milliseconds since the epoch; undefined when only a bare key was uploaded. */
  readonly certificateExpiresAt: number | undefined;
}

/** @throws Error when the certificate is not a PEM certificate or public key */
export function makeApp(spec: AppSpec, hubUsername: string): App {
  const isCertificate = spec.certificate.includes('BEGIN CERTIFICATE');
  const certificate = isCertificate ? new X509Certificate(spec.certificate) : undefined;
  return {
    consumerKey: spec.consumerKey,
    name: spec.name ?? 'Orgkey',
    kind: spec.kind ?? 'connected-app',
    permittedUsers: spec.permittedUsers ?? 'admin-approved',
    approvedUsernames: new Set(
      (spec.approvedUsernames ?? (spec.permittedUsers === 'self-authorize' ? [] : [hubUsername])).map(
        (name) => name.toLowerCase(),
      ),
    ),
    publicKey: certificate?.publicKey ?? createPublicKey(spec.certificate),
    certificateExpiresAt: certificate ? Date.parse(certificate.validTo) : undefined,
  };
}

/** The app that the CLI signs up with when the hub was logged in by web: every Salesforce org knows it. */
export const platformCli: App = {
  consumerKey: 'PlatformCLI',
  name: 'Salesforce CLI',
  kind: 'connected-app',
  permittedUsers: 'self-authorize',
  approvedUsernames: new Set(),
  publicKey: undefined,
  certificateExpiresAt: undefined,
};
