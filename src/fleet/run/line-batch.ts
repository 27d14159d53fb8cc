import { isTransient } from '../../salesforce/errors/api.ts';
import type { CallOptions, OrgClient } from '../../salesforce/wire/org-client.ts';
import {
  readDescriptions,
  replaceDescription,
  type SaveError,
  writeDescriptions,
} from '../../salesforce/scratch-orgs/descriptions.ts';
import { changedLine, describe, isClaimed, type Line, type LineChange, readLine } from '../plan/line.ts';

/** Tries of a line that somebody else keeps changing. */
const mostAttempts = 5;

/** How lines get to one hub. */
export interface LineRoute {
  readonly hub: OrgClient;
  /** Characters that a description takes. */
  readonly most: number;
  readonly options: () => CallOptions;
}

/**
 * Changes the lines of up to 200 records, those that aren't claimed and don't say so already. Nobody but a person touches
 * the line of an org that isn't ready, so those go in one collection, read the moment before. An org that is ready
 * somebody may take at any time: its line goes by itself, on condition that nothing changed since it was read.
 *
 * @param changes by the ScratchOrgInfo's id of 15 characters
 * @param known descriptions that were read the moment before
 * @returns what the hub refused, by id
 * @throws ApiFailure when nothing is known of what the hub did
 */
export async function changeLines(
  route: LineRoute,
  changes: ReadonlyMap<string, LineChange>,
  known: ReadonlyMap<string, string>,
): Promise<Map<string, SaveError | Error>> {
  const texts = new Map<string, string>();
  const refused = new Map<string, SaveError | Error>();
  const alone: [string, LineChange][] = [];
  for (const [id, text] of await withTexts(route, [...changes.keys()], known)) {
    const change = changes.get(id) ?? {};
    const line = readLine(text);
    if (isClaimed(line) || saysSo(line, change)) continue;
    if (line?.state === 'ready') alone.push([id, change]);
    else texts.set(id, changed(text, change, route));
  }
  if (texts.size > 0) {
    for (const [id, error] of await writeDescriptions(route.hub, texts, route.options()))
      refused.set(id, error);
  }
  for (const [id, change] of alone) {
    await changeLine(route, id, change).catch((error: unknown) =>
      refused.set(id, error instanceof Error ? error : new Error(String(error))),
    );
  }
  return refused;
}

async function withTexts(
  { hub, options }: LineRoute,
  ids: readonly string[],
  known: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const unknown = ids.filter((id) => !known.has(id));
  const read = unknown.length === 0 ? [] : await readDescriptions(hub, unknown, options());
  return new Map([
    ...ids.flatMap((id) => {
      const text = known.get(id);
      return text === undefined ? [] : [[id, text] as const];
    }),
    ...read.map(({ id, text }) => [id, text] as const),
  ]);
}

/**
 * Changes one line if the record is as it was when it was read; else it is read again.
 *
 * @returns `held` if somebody holds the org: then the line stays
 */
export async function changeLine(
  route: LineRoute,
  id: string,
  change: LineChange,
): Promise<'held' | 'said' | 'gone'> {
  const { hub, options } = route;
  for (let attempt = 1; ; attempt += 1) {
    const [description] = await readDescriptions(hub, [id], options());
    if (description === undefined) return 'gone';
    const line = readLine(description.text);
    if (isClaimed(line)) return 'held';
    if (saysSo(line, change)) return 'said';
    try {
      const text = changed(description.text, change, route);
      if (await replaceDescription(hub, description, text, options())) return 'said';
    } catch (error) {
      // Whether it was done, the next look tells.
      if (!isTransient(error) || attempt === mostAttempts) throw error;
    }
    if (attempt === mostAttempts) throw new Error('somebody else changes it all the time');
    await (hub.wire.closing ?? hub.wire).sleep(200 * attempt, options().signal, 'a line on the hub');
  }
}

/** A text that is longer already shows that the field takes more. */
function changed(text: string, change: LineChange, { most }: LineRoute): string {
  const line = changedLine(readLine(text) ?? {}, change);
  return describe(text, line, Math.max(most, text.length)).description;
}

/** Whether the line needs no change but of its time. */
function saysSo(line: Line | undefined, { at: _, ...change }: LineChange): boolean {
  if (line === undefined) return false;
  const { at: __, ...now } = line;
  return JSON.stringify(changedLine(now, change)) === JSON.stringify(changedLine(now, {}));
}
