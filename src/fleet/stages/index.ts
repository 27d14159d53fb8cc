import { collect, type Problem } from '../../problem.ts';
import { data } from './data.ts';
import { packages } from './packages.ts';
import { permissionSets } from './permission-sets.ts';
import { script } from './script.ts';
import { settings } from './settings.ts';
import { sourceTracking } from './source-tracking.ts';
import { source } from './source.ts';
import type { MakeStage, Materials, Stage, StageOrder } from './stage.ts';

/** The stages in the order in which every org goes through them; one that has nothing to do is left out. */
const stages: Readonly<Record<string, MakeStage>> = {
  settings,
  packages,
  source,
  'permission sets': permissionSets,
  data,
  script,
  'source tracking': sourceTracking,
};

/** What comes before the set-up: the org, and a session in it, by the key or by having it accept the key first. */
export const beforeSetup = ['signup', 'key', 'login'] as const;

/** A step before the set-up. */
export type EarlyStep = (typeof beforeSetup)[number];

/** The names of all steps, in their order. */
export const allSteps: readonly string[] = [...beforeSetup, ...Object.keys(stages)];

/** The names of a fleet's steps, in their order, that its groups' stages have. */
export function stepNames(groups: Iterable<{ readonly stages: readonly Stage[] }>): string[] {
  const has = new Set<string>([
    ...beforeSetup,
    ...[...groups].flatMap((group) => group.stages.map(({ name }) => name)),
  ]);
  return allSteps.filter((name) => has.has(name));
}

/**
 * Makes what one group's orgs go through.
 *
 * @param found takes the problems
 * @returns with each stage's content, for the digest
 */
export async function stagesOf(
  order: Omit<StageOrder, 'before'>,
  materials: Materials,
  found: Problem[],
): Promise<{ readonly stages: readonly Stage[]; readonly contents: readonly unknown[] }> {
  const before: Stage[] = [];
  const contents: unknown[] = [];
  for (const [name, make] of Object.entries(stages)) {
    const made = await collect(found, async () => make({ ...order, before }, materials));
    if (made !== undefined && 'content' in made) contents.push(made.content);
    if (made?.work !== undefined) before.push({ name, ...made.work });
  }
  return { stages: before, contents };
}
