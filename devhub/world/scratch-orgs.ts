import { dateOnly, dateTime } from './clock.ts';
import { addDefaultRows, addSampleData } from './first-rows.ts';
import { apiRefusals } from '../errors.ts';
import { to15 } from './ids.ts';
import type { Org } from './org.ts';
import { checkSignup, laterProblem } from './signup-checks.ts';
import { installReplica } from './external-apps.ts';
import { takeSignupFault } from './signup-faults.ts';
import { textOf } from '../objects/table.ts';
import type { Row, Value } from '../objects/table.ts';
import type { World } from './world.ts';

const day = 86_400_000;

/** Active and daily scratch orgs: allowed and left. */
export type Allocation = Readonly<
  Record<'active' | 'daily', { readonly max: number; readonly remaining: number }>
>;

/** A signup under way. */
interface PendingSignup {
  readonly info: Row;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly errorCode: string | undefined;
}

/**
 * The life of scratch orgs: New, Creating, Active, Deleted, or Error. Nothing here runs by itself: `settle` brings
 * everything up to what the clock says, before each request.
 */
export class ScratchOrgs {
  readonly #world: World;
  readonly #orgOfInfo = new Map<string, Org>();
  #pending: PendingSignup[] = [];
  /** When each signup was made that counts for its day, by its record, whether or not that is still there. */
  readonly #counted = new Map<string, number>();
  #signups = 0;

  constructor(world: World) {
    this.#world = world;
  }

  /**
   * What `POST …/sobjects/ScratchOrgInfo` does.
   * @throws Refusal when the record can't be saved, or an allocation is used up
   */
  signUp(fields: Readonly<Record<string, Value>>, by: Row): Row {
    checkSignup(fields, this.#world.hub, this.#world.settings);
    const { active, daily } = this.allocation();
    if (active.remaining <= 0) throw apiRefusals.activeLimit();
    if (daily.remaining <= 0) throw apiRefusals.dailyLimit();
    this.#signups++;
    const username = textOr(
      fields['Username'],
      `test-${Math.random().toString(36).slice(2, 14)}@example.com`,
    );
    const now = this.#world.clock.now();
    const errorCode =
      takeSignupFault(this.#world.signupFaults, username, this.#signups) ??
      this.#problemOf(username, textOr(fields['ConnectedAppConsumerKey'], 'PlatformCLI')) ??
      laterProblem(fields, this.#world.hub, this.#world.settings, dateOnly(now));
    const info = this.#record(fields, username, now, by);
    this.#counted.set(info.Id, now);
    this.#pending.push({
      info,
      startsAt: now + this.#world.settings.signupMilliseconds / 4,
      endsAt: now + this.#world.settings.signupMilliseconds,
      errorCode,
    });
    return info;
  }

  /** Active and daily scratch orgs: allowed and left. */
  allocation(): Allocation {
    const { limits } = this.#world.settings;
    const since = this.#world.clock.now() - day;
    const today = [...this.#counted.values()].filter((madeAt) => madeAt > since).length;
    const active = this.#world.hub.table('ActiveScratchOrg').size + this.#pending.length;
    return {
      active: { max: limits.activeScratchOrgs, remaining: Math.max(0, limits.activeScratchOrgs - active) },
      daily: { max: limits.dailyScratchOrgs, remaining: Math.max(0, limits.dailyScratchOrgs - today) },
    };
  }

  /** Brings signups and expiries up to the clock. */
  settle(): void {
    const now = this.#world.clock.now();
    const waiting: PendingSignup[] = [];
    for (const signup of this.#pending) {
      if (now >= signup.endsAt) this.#finish(signup);
      else {
        const begins = now >= signup.startsAt && signup.info['Status'] === 'New';
        if (begins) this.#world.hub.update(signup.info, { Status: 'Creating' });
        waiting.push(signup);
      }
    }
    this.#pending = waiting;
    const today = dateOnly(now);
    for (const active of this.#world.hub.table('ActiveScratchOrg').rows()) {
      if (textOf(active, 'ExpirationDate') < today) this.#end(active, 'expired');
    }
  }

  /** The org that a ScratchOrgInfo became, once it is active. */
  orgOf(info: Row): Org | undefined {
    return this.#orgOfInfo.get(info.Id);
  }

  /** An org that another client made some time ago: its records, the org and its admin user. */
  addMade(fields: Readonly<Record<string, Value>>, username: string, createdAt: number, status: string): Row {
    const info = this.#record(fields, username, createdAt, this.#world.hubUser);
    info['Status'] = status;
    if (status !== 'Error') this.#counted.set(info.Id, createdAt);
    if (status === 'Active' || status === 'Deleted') {
      this.#activate(info, createdAt);
      const active = this.#activeRowOf(info);
      if (active && status === 'Deleted') this.#end(active, 'deleted');
    }
    return info;
  }

  /** What deleting a ScratchOrgInfo does first: a signup on its way ends, too, and stays counted for its day. */
  deleteOrgOf(info: Row): void {
    this.#pending = this.#pending.filter((signup) => signup.info !== info);
    const active = this.#activeRowOf(info);
    if (active) this.#end(active, 'deleted');
  }

  /** What deleting an ActiveScratchOrg does. */
  delete(active: Row): void {
    this.#end(active, 'deleted');
  }

  #activeRowOf(info: Row): Row | undefined {
    return this.#world.hub
      .table('ActiveScratchOrg')
      .rows()
      .find((row) => row['ScratchOrgInfoId'] === info.Id);
  }

  /** https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_objects_signuprequest.htm, error codes */
  #problemOf(username: string, consumerKey: string): string | undefined {
    if (this.#world.isUsernameTaken(username) || this.#isPending(username)) return 'C-1007';
    const app = this.#world.apps.get(consumerKey);
    if (app !== undefined) return undefined;
    const consumer = this.#world.consumers.byKey(consumerKey);
    if (consumer === undefined || this.#world.settings.externalApps.signup === 'C-1016') return 'C-1016';
    return undefined;
  }

  #isPending(username: string): boolean {
    const wanted = username.toLowerCase();
    return this.#pending.some(({ info }) => textOf(info, 'SignupUsername').toLowerCase() === wanted);
  }

  #record(fields: Readonly<Record<string, Value>>, username: string, createdAt: number, by: Row): Row {
    const durationDays = Number(fields['DurationDays'] ?? 7);
    const info = this.#world.hub.insert(
      'ScratchOrgInfo',
      {
        Edition: 'Developer',
        HasSampleData: false,
        ConnectedAppConsumerKey: 'PlatformCLI',
        ConnectedAppCallbackUrl: 'http://localhost:1717/OauthRedirect',
        Country: 'US',
        Language: 'en_US',
        OrgName: 'Company',
        ...fields,
        DurationDays: durationDays,
        ExpirationDate: fields['ExpirationDate'] ?? dateOnly(createdAt + durationDays * day),
        SignupUsername: username,
        SignupEmail: fields['AdminEmail'] ?? this.#world.hubUser['Email'] ?? null,
        SignupTrialDays: durationDays,
        OwnerId: by.Id,
        Status: 'New',
        CreatedDate: dateTime(createdAt),
      },
      by.Id,
    );
    info['Name'] = String(this.#world.hub.table('ScratchOrgInfo').size).padStart(8, '0');
    return info;
  }

  #finish(signup: PendingSignup): void {
    const { info, errorCode, endsAt } = signup;
    if (errorCode !== undefined) {
      this.#world.hub.update(info, { Status: 'Error', ErrorCode: errorCode });
      this.#counted.delete(info.Id);
      return;
    }
    this.#activate(info, endsAt);
  }

  #activate(info: Row, activeSince: number): void {
    const world = this.#world;
    const org = world.addOrg({
      kind: 'scratch',
      name: textOr(info['OrgName'], 'Company'),
      createdAt: activeSince,
      expiresAt: Date.parse(textOf(info, 'ExpirationDate')),
    });
    const consumerKey = textOr(info['ConnectedAppConsumerKey'], 'PlatformCLI');
    org.signup = { consumerKey, loginsWorkFrom: activeSince + world.settings.replicationMilliseconds };
    const user = org.addUser(textOf(info, 'SignupUsername'), { email: textOr(info['SignupEmail'], '') });
    addDefaultRows(org, user, activeSince, world.settings.firstRows);
    if (info['HasSampleData'] === true) this.#addSampleDataSoon(org, user, activeSince);
    const consumer = world.consumers.byKey(consumerKey);
    if (consumer !== undefined) installReplica(org, consumer);
    this.#orgOfInfo.set(info.Id, org);
    world.hub.update(info, {
      Status: 'Active',
      ScratchOrg: to15(org.id),
      LoginUrl: world.urls.sandbox,
      SignupInstance: 'CS999S',
      AuthCode: world.sessions.openCode({ org, user, consumerKey }, activeSince),
    });
    world.hub.insert('ActiveScratchOrg', {
      ...pick(info, ['OwnerId', 'SignupUsername', 'SignupEmail', 'SignupInstance', 'OrgName', 'Edition']),
      ...pick(info, [
        'ExpirationDate',
        'Description',
        'Features',
        'HasSampleData',
        'Namespace',
        'ScratchOrg',
      ]),
      Name: info['Name'] ?? null,
      ScratchOrgInfoId: info.Id,
      CreatedDate: info['CreatedDate'] ?? null,
    });
  }

  #addSampleDataSoon(org: Org, admin: Row, activeSince: number): void {
    const { firstRows } = this.#world.settings;
    const at = activeSince + firstRows.sampleDataMilliseconds;
    org.after(at - this.#world.clock.now(), () => addSampleData(org, admin, at, firstRows));
    org.settle();
  }

  #end(active: Row, how: 'deleted' | 'expired'): void {
    const { hub, clock, sessions } = this.#world;
    hub.table('ActiveScratchOrg').delete(active.Id);
    const info = hub.table('ScratchOrgInfo').get(textOf(active, 'ScratchOrgInfoId'));
    if (!info) return;
    hub.update(info, {
      Status: 'Deleted',
      DeletedDate: dateOnly(clock.now()),
      DeletedBy: how === 'deleted' ? this.#world.hubUser.Id : null,
    });
    const org = this.orgOf(info);
    if (!org) return;
    org.goneAt = clock.now();
    sessions.expire((grant) => grant.org === org);
  }
}

function textOr(value: Value | undefined, fallback: string): string {
  return typeof value === 'string' && value !== '' ? value : fallback;
}

function pick(row: Row, names: readonly string[]): Record<string, Value> {
  return Object.fromEntries(names.map((name) => [name, row[name] ?? null]));
}
