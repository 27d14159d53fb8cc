import { dirname } from 'node:path';

/** A default org of the CLI. */
export type DefaultOrg = 'target-org' | 'target-dev-hub';

/** What was set, and what takes it back. JSON. */
export interface DefaultSet {
  readonly name: DefaultOrg;
  /** An alias or a username. */
  readonly value: string;
  /** What it was before, if anything. */
  readonly before?: string;
  /** The project's folder, or the user's home. */
  readonly root: string;
  readonly isGlobal: boolean;
}

/**
 * Makes an org the CLI's default, as `sf org login jwt --set-default` does: in the project's settings, or in the user's where
 * there is no project. Source: @salesforce/core 9.4, AuthInfo.setAsDefault.
 */
export async function setDefaultOrg(name: DefaultOrg, value: string): Promise<DefaultSet> {
  const { Config } = await import('./config-file.ts');
  const config = await Config.create({ isGlobal: false }).catch(() => Config.create({ isGlobal: true }));
  const before = config.get(name);
  config.set(name, value);
  await config.write();
  return {
    ...{ name, value, root: dirname(dirname(config.getPath())), isGlobal: config.isGlobal() },
    ...(typeof before === 'string' ? { before } : {}),
  };
}

/** Gives back the default from before, unless somebody has set another since. */
export async function restoreDefaultOrg({ name, value, before, root, isGlobal }: DefaultSet): Promise<void> {
  const { Config } = await import('./config-file.ts');
  const config = await Config.create({ isGlobal, rootFolder: root });
  if (config.get(name) !== value) return;
  if (before === undefined) config.unset(name);
  else config.set(name, before);
  await config.write();
}
