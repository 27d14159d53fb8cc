import { Problem } from '../problem.ts';

/** A package version to install. */
export interface PackageToInstall {
  /** `04t…`, 15 or 18 characters. */
  readonly id: string;
  /** How messages name it: its alias, or its id. */
  readonly name: string;
  readonly installationKey?: string | undefined;
  /** What the key was taken from, such as the variable `PKG_KEY`. */
  readonly keyFrom?: string | undefined;
  /** Where the user names the package: `config/fleet.yml:6:7: setup.packages[0]`. */
  readonly where?: string | undefined;
}

/** What is wrong with a package's installation key, in the words of its fleet; undefined for all else. */
export function aboutKey(
  { id, name, installationKey, keyFrom, where }: PackageToInstall,
  cause: Problem,
): Problem | undefined {
  if (!cause.kind.startsWith('package/installation-key')) return undefined;
  // An org answers an installation without a key as one with a wrong key.
  const kind = installationKey === undefined ? 'package/installation-key-missing' : cause.kind;
  const subject = `${where === undefined ? 'The' : `${where}: the`} package ${name === id ? id : `${name} (${id})`}`;
  const from = keyFrom ?? 'the variable';
  const documented = true;
  if (kind === 'package/installation-key-missing') {
    return new Problem(
      {
        ...{ kind, documented },
        what: `${subject} needs an installation key, and no key is set.`,
        fix: `Write \`{ id: ${name}, installation-key-env: PKG_KEY }\`, and \`PKG_KEY: \${{ secrets.PKG_KEY }}\` under the step’s \`env:\`.`,
      },
      { cause },
    );
  }
  if (kind === 'package/installation-key-not-needed') {
    const what = `${subject} takes no installation key, and ${from} gives one.`;
    return new Problem(
      { ...{ kind, documented, what }, fix: 'Remove `installation-key-env` from it.' },
      { cause },
    );
  }
  return new Problem(
    {
      ...{ kind, documented },
      what: `${subject} refuses the installation key in ${from}.`,
      why: 'The key is set, but it isn’t that of this version; each version may have its own.',
      fix: `Correct the secret behind ${from}.`,
    },
    { cause },
  );
}
