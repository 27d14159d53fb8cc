import type { KeyObject } from 'node:crypto';
import type { IdSequence } from './ids.ts';
import { to15 } from './ids.ts';

/** The org that a consumer lives in. */
interface Home {
  readonly id: string;
  readonly goneAt: number | undefined;
}

/**
 * The OAuth side of an External Client App: its consumer key and certificate, kept in one org, and used by every org whose
 * OAuth settings have its link.
 */
export interface Consumer<Org extends Home> {
  /** `888…` */
  readonly id: string;
  readonly org: Org;
  readonly appName: string;
  consumerKey: string;
  /** Of its certificate, whose presence turns the JWT bearer flow on. */
  publicKey: KeyObject | undefined;
  /** Milliseconds since the epoch. */
  certificateExpiresAt: number | undefined;
}

/** All consumers of External Client Apps: their keys are unique in all of Salesforce. */
export class Consumers<Org extends Home> {
  readonly #all: Consumer<Org>[] = [];
  readonly #ids: IdSequence;
  readonly #isTakenElsewhere: (consumerKey: string) => boolean;

  /** @param isTakenElsewhere whether a Connected App, of whatever org, has the key */
  constructor(ids: IdSequence, isTakenElsewhere: (consumerKey: string) => boolean) {
    this.#ids = ids;
    this.#isTakenElsewhere = isTakenElsewhere;
  }

  /** Without a key it gets one that Salesforce makes. */
  add(of: { readonly org: Org; readonly appName: string }, consumerKey?: string): Consumer<Org> {
    const id = this.#ids.take('888');
    const key = consumerKey ?? `3MVG9${to15(id)}${Math.random().toString(36).slice(2)}`;
    const consumer: Consumer<Org> = {
      ...of,
      id,
      consumerKey: key,
      publicKey: undefined,
      certificateExpiresAt: undefined,
    };
    this.#all.push(consumer);
    return consumer;
  }

  remove(consumer: Consumer<Org>): void {
    this.#all.splice(this.#all.indexOf(consumer), 1);
  }

  byKey(consumerKey: string): Consumer<Org> | undefined {
    return this.#all.find((one) => one.consumerKey === consumerKey && one.org.goneAt === undefined);
  }

  /** The one that lives with this app, in this org. */
  of(org: Org, appName: string): Consumer<Org> | undefined {
    return this.#all.find((one) => one.org === org && one.appName === appName);
  }

  byLink(link: string): Consumer<Org> | undefined {
    return this.#all.find((one) => linkTo(one) === link);
  }

  /** A deleted org's keys stay taken, as its usernames do. */
  isTaken(consumerKey: string): boolean {
    return this.#isTakenElsewhere(consumerKey) || this.#all.some((one) => one.consumerKey === consumerKey);
  }
}

/** `<org id>:888…`, as OauthLink and `oauthLink` have it. */
export function linkTo({ org, id }: Pick<Consumer<Home>, 'org' | 'id'>): string {
  return `${to15(org.id)}:${to15(id)}`;
}
