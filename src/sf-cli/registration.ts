/** What `register` wrote for the `sf` CLI, so that `unregister` removes just that. JSON, holds no secret. */
export interface Registration {
  readonly username: string;
  /** The folder that holds the auth files, such as `/home/runner/.sfdx`. */
  readonly folder: string;
  /** Set when an auth file of that username was there before: it is restored, not removed. */
  readonly replacedAuthFile: boolean;
  readonly alias?: string;
  /** The username that the alias named before, if any. */
  readonly replacedAlias?: string;
}
