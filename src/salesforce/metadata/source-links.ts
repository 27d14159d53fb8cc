import { opendir, realpath, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { isInside } from '../../inside-folder.ts';
import { Problem } from '../../problem.ts';

/** Ten times what a deployment may have. More is a maze of links, or a folder that was named by mistake. */
const mostEntries = 100_000;
/** Enough to see what is wrong. */
const mostProblems = 20;

interface Folder {
  readonly path: string;
  /** The real places of the folders that it is in, and its own. */
  readonly trail: ReadonlySet<string>;
}

/**
 * Looks for links in source that the conversion would follow out of a folder, or in a circle. Links that stay inside are
 * fine.
 *
 * @param source absolute, a folder or a file that is there
 * @param top the folder that all has to stay in, and that messages name files from
 * @param isLeftOut what the conversion doesn't look at
 */
export async function linkProblems(
  source: string,
  top: string,
  isLeftOut: (path: string) => boolean,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  const realTop = await realpath(top);
  const nameOf = (path: string): string => relative(top, path);
  const folders: Folder[] = [];
  /** What a path is, once links are resolved. */
  const look = async (path: string, trail: ReadonlySet<string>): Promise<void> => {
    // A link that leads nowhere is the conversion's to report.
    const real = await realpath(path).catch(() => undefined);
    if (real === undefined) return;
    if (!isInside(real, realTop)) problems.push(leadsOut(nameOf(path)));
    else if (trail.has(real)) problems.push(leadsBack(nameOf(path)));
    else if ((await stat(real)).isDirectory()) folders.push({ path, trail: new Set([...trail, real]) });
  };
  await look(source, new Set());

  let entries = 0;
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for await (const entry of await opendir(folder.path)) {
      entries += 1;
      if (entries > mostEntries) return [...problems, tooMany(nameOf(source))];
      const path = join(folder.path, entry.name);
      if ((!entry.isDirectory() && !entry.isSymbolicLink()) || isLeftOut(path)) continue;
      await look(path, folder.trail);
      if (problems.length >= mostProblems) return problems;
    }
  }
  return problems;
}

function leadsOut(path: string): Problem {
  return new Problem({
    kind: 'source/outside-workspace',
    what: `${path} in the source leads out of the workspace.`,
    why: 'It is a symbolic link, an absolute path or one with `..`; what it leads to would be deployed to the orgs.',
    fix: 'Put the file into the workspace, or remove the link.',
  });
}

function leadsBack(path: string): Problem {
  return new Problem({
    kind: 'source/link-in-a-circle',
    what: `${path} is a link to a folder that it is in.`,
    fix: 'Remove the link, or add it to `.forceignore`.',
  });
}

function tooMany(path: string): Problem {
  return new Problem({
    kind: 'source/too-many-files',
    what: `${path} holds more than ${mostEntries} files and folders; Salesforce takes 10,000 files.`,
    fix: 'Deploy fewer directories (`source`); check for links from one folder to another.',
  });
}
