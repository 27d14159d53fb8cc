import { stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { staysInside } from '../../inside-folder.ts';
import { messageOf, Problem } from '../../problem.ts';
import type { Replacement, SfdxProject } from '../scratch-orgs/project.ts';
import type { SourceComponent } from '@salesforce/source-deploy-retrieve';
import type { ZippedFile } from './zip.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The replacements whose `replaceWhenEnv` holds, which are the ones that a conversion makes. */
function activeReplacements({ replacements }: SfdxProject, env: Environment): Replacement[] {
  return replacements.filter(({ when }) => when.every(({ variable, value }) => env[variable] === value));
}

/**
 * What a project's replacements lack: the conversion ends at the first variable that is not set, and says nothing of a
 * file that is not there. Source: source-deploy-retrieve 13.7, convert/replacements.
 *
 * @param paths absolute, of the source that is converted
 * @param top the folder that files with a new text have to be in
 */
export async function replacementProblems(
  project: SfdxProject,
  paths: readonly string[],
  top: string,
  env: Environment = process.env,
): Promise<Problem[]> {
  const gone: Problem[] = [];
  for (const { filename, withFile } of activeReplacements(project, env)) {
    if (withFile !== undefined && !(await staysInside(resolve(project.folder, withFile), top))) {
      gone.push(outside(withFile));
    }
    if (filename === undefined) continue;
    const path = resolve(project.folder, filename);
    const isMeant = paths.some((source) => !relative(source, path).startsWith('..'));
    const isThere = (await stat(path).catch(() => undefined)) !== undefined;
    if (isMeant && !isThere) gone.push(noSuchFile(filename));
  }
  return gone;
}

/** The problem of a conversion that met a variable that is not set; it names all of them. */
export function missingVariables(
  project: SfdxProject,
  cause: unknown,
  env: Environment = process.env,
): Problem | undefined {
  const said = messageOf(cause);
  if (!said.includes('"replaceWithEnv"')) return undefined;
  const needed = activeReplacements(project, env).flatMap(({ withEnv, mayBeUnset }) =>
    withEnv === undefined || mayBeUnset ? [] : [withEnv],
  );
  const missing = [...new Set(needed)].filter((variable) => env[variable] === undefined);
  const [first] = missing;
  if (first === undefined) return undefined;
  return new Problem(
    {
      kind: 'source/replacement-env',
      what: `Replacements in sfdx-project.json need environment variables that are not set: ${missing.join(', ')}.`,
      fix: `Add \`env: { ${first}: … }\` to the step, or \`allowUnsetEnvVariable\` to the replacement.`,
    },
    { cause },
  );
}

/**
 * Finds placeholders that were to be replaced and are deployed all the same: the conversion passes over files that it
 * takes for binary, and over placeholders that stand on more than one line.
 *
 * @param components after their conversion, with what it marked in them
 * @param folder that messages name files from
 */
export async function placeholdersLeft(
  components: readonly SourceComponent[],
  zipped: readonly ZippedFile[],
  folder: string,
): Promise<Problem[]> {
  const marked = components.flatMap((component) =>
    Object.values(component.replacements ?? {}).flatMap((marks) =>
      marks.map((mark) => ({ component, mark })),
    ),
  );
  if (marked.length === 0) return [];
  const files = await Promise.all(
    zipped.map(async ({ name, content }) => ({ name, text: (await content()).toString('utf8') })),
  );
  return marked.flatMap(({ component, mark }) => {
    const pattern = new RegExp(mark.toReplace, 's');
    if (pattern.test(mark.replaceWith)) return [];
    const name = nameOf(component);
    const isLeft = files.some((file) => partsOf(file.name).includes(name) && pattern.test(file.text));
    return isLeft ? [placeholderLeft(mark.toReplace, relative(folder, mark.matchedFilename))] : [];
  });
}

/** What its files in the zip are called, or their folder. */
function nameOf(component: SourceComponent): string {
  const { fullName } = component.parent ?? component;
  return fullName.split('/').at(-1) ?? fullName;
}

function partsOf(path: string): string[] {
  return path.split('/').flatMap((part) => [part, part.replace(/\..*$/, '')]);
}

function outside(file: string): Problem {
  return new Problem({
    kind: 'source/outside-workspace',
    what: `sfdx-project.json has text replaced with ${file}, which is outside of the workspace.`,
    why: 'What the file holds would be deployed to the orgs.',
    fix: 'Put the file into the workspace.',
  });
}

function noSuchFile(filename: string): Problem {
  return new Problem({
    kind: 'source/replacement-file',
    what: `sfdx-project.json has text replaced in ${filename}, which is not there.`,
    why: 'Its placeholder would be deployed as it is.',
    fix: 'Correct the `filename` of the replacement: a path from the project’s folder, upper and lower case as the file has it.',
  });
}

function placeholderLeft({ source }: RegExp, file: string): Problem {
  return new Problem({
    kind: 'source/placeholder-left',
    what: `“${source.replaceAll('\\', '')}” is still in ${file}, though sfdx-project.json has it replaced there.`,
    why: 'Files that are taken for binary stay as they are, and so does a placeholder that stands on several lines.',
    fix: 'Put the placeholder on one line of a text file, or take the replacement out of sfdx-project.json.',
  });
}
