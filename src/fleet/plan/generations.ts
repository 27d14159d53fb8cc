import { Problem } from '../../problem.ts';
import { isName, nameRule, suggestedName } from '../names.ts';
import { momentOf } from '../../salesforce/moment.ts';

/** The one generation of a pool. */
export const poolGeneration = 'pool';

/** Of `fleet try`: these orgs go when they are done, so that nobody else is to come upon them. */
const tried = /^try-[a-z0-9]{6,8}$/;

/** A generation that no fleet has. @param now milliseconds since the epoch */
export function tryGeneration(now: number): string {
  return `try-${Math.floor(now / 1000).toString(36)}`;
}

/** Returns the generation; throws a Problem `fleet-input/generation` if it can't be part of a username. */
export function generationName(text: string): string {
  if (isName(text)) return text;
  const suggestion = suggestedName(text);
  throw new Problem({
    kind: 'fleet-input/generation',
    what: `The generation "${text}" cannot be part of a username.`,
    why: `A generation is made of ${nameRule}.`,
    fix:
      suggestion === undefined
        ? 'Leave `generation` out to use the run id.'
        : `Write "${suggestion}", or leave \`generation\` out to use the run id.`,
  });
}

/** What the hub says of one org, as far as its generation's age goes. */
interface Dated {
  readonly generation: string;
  /** ISO 8601, ScratchOrgInfo.CreatedDate. */
  readonly createdAt: string;
}

/**
 * The wanted generation that began last, or `undefined` without one. A generation is as old as its oldest given org, so that a replacement made late doesn't make an old generation the newest; names say nothing
 * about age. One of `fleet try` never is.
 */
export function newestGeneration(
  orgs: readonly Dated[],
  isWanted: (generation: string) => boolean = () => true,
): string | undefined {
  const began = new Map<string, number>();
  for (const { generation, createdAt } of orgs) {
    if (tried.test(generation)) continue;
    const time = momentOf(createdAt);
    began.set(generation, Math.min(began.get(generation) ?? Infinity, time));
  }
  const newestFirst = [...began].sort(
    ([nameA, timeA], [nameB, timeB]) => timeB - timeA || (nameA < nameB ? 1 : -1),
  );
  return newestFirst.find(([generation]) => isWanted(generation))?.[0];
}
