import { randomUUID } from 'node:crypto';
import { releaseImportLock, takeImportLock } from '../../salesforce/data/import-lock.ts';
import type { WentIn } from '../../salesforce/data/went-in.ts';
import { soqlString } from '../../salesforce/wire/soql.ts';
import type { FleetOrg } from './stage.ts';

/** One job's turn at importing into an org, where others may be about to do the same. */
export class ImportTurn {
  readonly #org: FleetOrg;
  readonly #holder = randomUUID();
  #lock: string | undefined;

  constructor(org: FleetOrg) {
    this.#org = org;
  }

  /**
   * Waits for the turn. A job that was killed keeps its turn and does nothing: once the org stays unchanged for a whole
   * watch, the turn passes on.
   *
   * @param look whether the data is in by now
   * @param watch the same, after the data stayed as it is for some time
   * @returns what went in, as looked at with the turn taken
   */
  async take(first: WentIn, look: () => Promise<WentIn>, watch: () => Promise<WentIn>): Promise<WentIn> {
    const { client, signal } = this.#org;
    let found = first;
    let idle: string | undefined;
    while (found.state !== 'in') {
      const lock = await takeImportLock(client, this.#holder, signal);
      if (lock.state === 'none') return found;
      if (lock.state === 'ours') {
        this.#lock = lock.id;
        return look();
      }
      if (lock.id === idle) await releaseImportLock(client, lock.id, signal);
      else found = await watch();
      idle = lock.id;
    }
    return found;
  }

  async giveBack(): Promise<void> {
    const { client, signal, tracking } = this.#org;
    if (this.#lock === undefined) return;
    tracking.changed();
    await releaseImportLock(client, this.#lock, signal);
    this.#lock = undefined;
  }
}

/** Whether nobody but this job ever logged in to the org, which it signed up itself. */
export async function isAloneIn({ client, signal }: FleetOrg): Promise<boolean> {
  const soql = `SELECT Status FROM LoginHistory WHERE UserId = ${soqlString(client.session.userId)}`;
  const rows = await client.query<{ readonly Status: string }>(soql, { signal }).catch(() => undefined);
  signal.throwIfAborted();
  if (rows === undefined) return false;
  return rows.filter(({ Status }) => Status === 'Success').length <= client.logins;
}
