import type { Counts } from './count.ts';
import type { Outcome } from './play.ts';
import type { Scenario } from './scenario.ts';

const kinds = ['lost', 'orphaned', 'doubled', 'incomplete', 'ghosts', 'wasted', 'hung'] as const;
/** Of all signups, at most so many may be wasted; of few, one. */
const mostWasted = 0.01;

/** What went wrong in one run, in words. */
export function wrongIn(outcome: Outcome): string[] {
  const named = kinds.flatMap((kind) => {
    const who = outcome[kind];
    return who.length === 0 ? [] : [`${kind} ${who.length}: ${who.slice(0, 3).join(', ')}`];
  });
  return outcome.rounds === undefined ? [...named, 'no success at the second run'] : named;
}

/** What many runs came to. */
export class Totals {
  readonly #counts = new Map<keyof Counts | 'hung', number>();
  #runs = 0;
  #orgs = 0;
  #signups = 0;
  #requests = 0;
  #kills = 0;
  #again = 0;
  #locked = 0;
  #failed = 0;
  #mostOfOneOrg = 0;
  #mostInAll = 0;

  add({ orgs, kills }: Scenario, outcome: Outcome): void {
    for (const kind of kinds) this.#counts.set(kind, this.#count(kind) + outcome[kind].length);
    this.#runs += 1;
    this.#orgs += orgs;
    this.#kills += kills.length;
    this.#signups += outcome.signups;
    this.#requests += outcome.requests;
    this.#locked += outcome.locked.length;
    if (outcome.rounds === undefined) this.#failed += 1;
    if (outcome.rounds === 2) this.#again += 1;
    this.#mostOfOneOrg = Math.max(this.#mostOfOneOrg, outcome.mostOfOneOrg);
    this.#mostInAll = Math.max(this.#mostInAll, outcome.mostInAll);
  }

  /** Whether there were runs, and nothing went wrong in them, but for a share of the signups. */
  get isGood(): boolean {
    const rest = kinds.filter((kind) => kind !== 'wasted');
    return (
      this.#runs > 0 &&
      this.#failed === 0 &&
      rest.every((kind) => this.#count(kind) === 0) &&
      this.#count('wasted') <= Math.max(1, mostWasted * this.#signups)
    );
  }

  table(): string {
    const share = ((100 * this.#count('wasted')) / Math.max(1, this.#signups)).toFixed(2);
    const rows: (readonly [string, string | number])[] = [
      ['runs', this.#runs],
      ['orgs asked for', this.#orgs],
      ['signups', this.#signups],
      ['requests', this.#requests],
      ['kills', this.#kills],
      ...kinds.map((kind) => [kind, this.#count(kind)] as const),
      ['wasted, of the signups', `${share} %`],
      ['locked: their only code was lost', this.#locked],
      ['well at the second run only', this.#again],
      ['not well then either', this.#failed],
      ['most requests open of one org', this.#mostOfOneOrg],
      ['most requests open in all', this.#mostInAll],
    ];
    return rows.map(([name, value]) => `  ${name.padEnd(36)}${String(value).padStart(10)}`).join('\n');
  }

  #count(kind: keyof Counts | 'hung'): number {
    return this.#counts.get(kind) ?? 0;
  }
}
