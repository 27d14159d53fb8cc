/** What `register` writes for the `sf` CLI, so that `unregister` takes back just that. JSON, holds no secret. */
export interface Registration {
  readonly username: string;
  /** The folder that holds the auth files, such as `/home/runner/.sfdx`. */
  readonly folder: string;
  /** Tells our auth file from one that another login wrote for the same username later: see `fingerprint`. */
  readonly fingerprint: string;
  /** The name, in `folder`, under which an auth file that was there before is kept. It is restored. */
  readonly backup?: string;
  readonly alias?: string;
  /** The username that the alias named before, if any. */
  readonly replacedAlias?: string;
  /** What was not there before `register`, and goes again once nothing needs it. */
  readonly created: {
    readonly folder: boolean;
    /** `key.json`, which decrypts the tokens in the auth files. */
    readonly key: boolean;
    /** `alias.json` */
    readonly aliases: boolean;
  };
}
