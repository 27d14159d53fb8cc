import type { AppKind } from '../app-kind.ts';
import type { PassphraseOptions } from './passphrase.ts';

/** The options of `orgkey init`. */
export interface InitOptions extends PassphraseOptions {
  readonly directory: string;
  readonly keySize: number;
  readonly days: number;
  readonly commonName: string;
  readonly targetOrg?: string | undefined;
  readonly hubUsername?: string | undefined;
  /** Of an app that is there. */
  readonly consumerKey?: string | undefined;
  readonly keyFile?: string | undefined;
  readonly certificateFile?: string | undefined;
  readonly instanceUrl?: string | undefined;
  readonly app: AppKind;
  readonly appName: string;
  readonly viewSetup: boolean;
  readonly permissionSet?: string | undefined;
  readonly contactEmail?: string | undefined;
  readonly printMetadata?: string | undefined;
  /** Without it, the user is asked where Dev Hub is off. */
  readonly enableDevHub: boolean;
  /** Minutes. */
  readonly wait: number;
  readonly yes: boolean;
  readonly force: boolean;
  readonly json: boolean;
}
