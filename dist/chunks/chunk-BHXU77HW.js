import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  scratchOrgInfoRecord
} from "./chunk-SI765C7W.js";
import {
  readAllocation
} from "./chunk-2ZFZRA7V.js";
import {
  isCodeUsed
} from "./chunk-IHM6PZE6.js";
import {
  PollingTimeout
} from "./chunk-OMPUWXSF.js";
import {
  causeOf,
  causeOfFailure,
  neverOpened,
  newOrgCauses
} from "./chunk-6OBHKVOT.js";
import {
  saidBy
} from "./chunk-UOMRCTH7.js";
import {
  platformCli
} from "./chunk-OCDHO4FM.js";
import {
  deleteByUsername,
  isClaimed,
  readLine,
  shownHolder
} from "./chunk-SDOPAFT3.js";
import {
  decisiveSignup,
  deleteScratchOrg,
  hasEnded,
  readSignups,
  requestSignup
} from "./chunk-2OAYLOPI.js";
import {
  OrgClient
} from "./chunk-KK2ZNRLI.js";
import {
  apiErrors,
  apiFailureMeaning,
  apiProblem,
  isCertainlyUndone,
  isTransient,
  problemOf,
  setupErrors,
  signupErrorMeaning,
  signupErrors
} from "./chunk-MINQTSCR.js";
import {
  ApiFailure
} from "./chunk-THCJSW4V.js";
import {
  apiVersion
} from "./chunk-2TF3VUN4.js";
import {
  persist
} from "./chunk-FLNJQ6CX.js";
import {
  isLoginFailure,
  login,
  revoke
} from "./chunk-GGVGUJK4.js";
import {
  salesforceUrl,
  sandboxLogin
} from "./chunk-RBMZXITH.js";
import {
  parseUsername,
  slotLabel,
  usernameFor
} from "./chunk-LJVPPJ6B.js";
import {
  longId,
  shortId
} from "./chunk-3BXMCFN7.js";
import {
  Problem,
  Problems,
  messageOf
} from "./chunk-4ZEFUN7O.js";

// src/fleet/report/report.ts
function countStates(orgs) {
  const count = (state) => orgs.filter((org) => org.state === state).length;
  return {
    total: orgs.length,
    ready: count("ready"),
    failed: count("failed"),
    running: count("running"),
    waiting: count("waiting"),
    givenUp: count("given-up")
  };
}
function tookMilliseconds(org, now) {
  const first = org.stages[0];
  if (first === void 0) return void 0;
  return Math.max(...org.stages.map((stage) => stage.endedAt ?? now)) - first.startedAt;
}
function inOrder(report) {
  const rank = new Map(report.groups.map((group, index) => [group, index]));
  const rankOf = (org) => rank.get(org.group) ?? report.groups.length;
  return report.orgs.toSorted((one, other) => rankOf(one) - rankOf(other) || one.number - other.number);
}
function median(values) {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length % 2 === 1) return sorted[middle];
  const [low, high] = [sorted[middle - 1], sorted[middle]];
  return low === void 0 || high === void 0 ? void 0 : (low + high) / 2;
}

// src/fleet/stages/failure.ts
var OrgLost = class extends Problem {
};
function isOutOfAllocation(kind) {
  return kind === "signup/daily-limit" || kind === "signup/active-limit";
}
var transientKinds = /* @__PURE__ */ new Set([
  ...[...signupErrors, ...apiErrors, ...setupErrors].flatMap(
    ({ kind, transient }) => transient ? [kind] : []
  ),
  "scratch/not-replicated"
]);
function failureOf(error, subject) {
  const problem = problemFrom(error, subject);
  return { ...textOf(problem), next: nextAfter(error, problem) };
}
function nextAfter(error, problem) {
  if (error instanceof OrgLost || problem.kind === "api/org-gone") return "replace";
  if (error instanceof ApiFailure) return apiFailureMeaning(error).transient ? "replace" : "keep";
  return transientKinds.has(problem.kind) || problem.kind === "signup/unknown" ? "replace" : "keep";
}
function problemFrom(error, subject) {
  if (error instanceof Problem) return error;
  if (error instanceof Problems) return joined(error.problems);
  if (error instanceof ApiFailure) return apiProblem(error, subject);
  if (error instanceof PollingTimeout) {
    return new Problem(
      {
        kind: "fleet/timeout",
        what: `${subject} did not end within ${Math.round(error.timeout / 6e4)} minutes.`,
        fix: "Look at the org; run the fleet again with the same generation to go on where it stopped."
      },
      { cause: error }
    );
  }
  const said = messageOf(error);
  return new Problem(
    {
      kind: "fleet/unexpected",
      what: `${subject} failed: ${said}.`,
      fix: "Run the fleet again with the same generation; report it if it stays."
    },
    { cause: error }
  );
}
function joined(problems) {
  const [first] = problems;
  if (first === void 0 || problems.length === 1)
    return first ?? new Problem({ kind: "fleet/unexpected", what: "Failed.", fix: "Run the fleet again." });
  return new Problem({
    kind: first.kind,
    what: problems.map(({ what }) => what).join(" "),
    ...first.why === void 0 ? {} : { why: first.why },
    fix: [...new Set(problems.map(({ fix }) => fix))].join(" ")
  });
}
function textOf({ kind, what, why, fix }) {
  return { kind, what, ...why === void 0 ? {} : { why }, fix };
}

// src/fleet/run/semaphore.ts
var Semaphore = class {
  #free;
  #waiting = [];
  constructor(places) {
    this.#free = places;
  }
  /** Whether somebody waits in line. */
  get isCrowded() {
    return this.#waiting.length > 0;
  }
  async hold(body) {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise((resolve) => this.#waiting.push(resolve));
    try {
      return await body();
    } finally {
      const next = this.#waiting.shift();
      if (next === void 0) this.#free += 1;
      else next();
    }
  }
};

// src/fleet/run/signup-poll.ts
var nobody = { fields: [], usernames: () => [], seen: () => void 0 };
var shortestPause = 250;
var longestPause = 1e4;
var unknownReads = 3;
function unlessItPasses(error) {
  if (isTransient(error)) return void 0;
  throw error;
}
var SignupPoll = class {
  #hub;
  #signal;
  #passengers;
  #areMoreToCome;
  #watched = /* @__PURE__ */ new Map();
  #took = [];
  #isRunning = false;
  /** @param areMoreToCome whether signups wait that will be watched soon */
  constructor(hub, signal, passengers = nobody, areMoreToCome = () => false) {
    this.#hub = hub;
    this.#signal = signal;
    this.#passengers = passengers;
    this.#areMoreToCome = areMoreToCome;
  }
  /**
   * Resolves with the record once it is Active, Error or Deleted; with `undefined` when the hub does not know the
   * username, even after some time.
   */
  ended(username, more = []) {
    return new Promise((resolve, reject) => {
      const since = this.#hub.wire.now();
      this.#watched.set(username.toLowerCase(), { since, more, resolve, reject, unknown: 0 });
      if (!this.#isRunning) void this.#run();
    });
  }
  async #run() {
    let pause2 = 500;
    this.#isRunning = true;
    try {
      while (this.#watched.size > 0) {
        await this.#hub.wire.sleep(this.#pauseFor(pause2), this.#signal);
        pause2 = Math.min(pause2 * 1.3, longestPause);
        const asked = [...this.#watched.keys()];
        const records = await this.#read(asked).catch(unlessItPasses);
        if (records === void 0) continue;
        if (this.#settleAll(asked, records)) pause2 = 500;
        this.#passengers.seen(records, this.#nextAfter(pause2));
      }
    } catch (error) {
      for (const { reject } of this.#watched.values()) reject(error);
      this.#watched.clear();
    } finally {
      this.#isRunning = false;
    }
  }
  /**
   * Until signups have been seen to end, the pauses grow; from then on the usual duration says when to look: when the
   * eldest should be there, and those that began with it.
   */
  #pauseFor(growing) {
    const usual = median(this.#took);
    if (usual === void 0) return growing;
    const between = Math.max(shortestPause, Math.min(longestPause, usual / 10));
    const begun = [...this.#watched.values()].map(({ since }) => since);
    const eldest = Math.min(...begun);
    const due = Math.max(...begun.filter((since) => since - eldest < between)) + usual - this.#hub.wire.now();
    return due > between ? Math.min(due, longestPause) : between;
  }
  /** Milliseconds to the next poll, as far as it can be told. */
  #nextAfter(growing) {
    if (this.#watched.size > 0) return this.#pauseFor(growing);
    return this.#areMoreToCome() ? median(this.#took) : void 0;
  }
  #read(asked) {
    const usernames = [.../* @__PURE__ */ new Set([...asked, ...this.#passengers.usernames()])];
    const more = [...this.#watched.values()].flatMap((watched) => watched.more);
    const fields = [.../* @__PURE__ */ new Set([...more, ...this.#passengers.fields])];
    return readSignups(this.#hub, usernames, this.#signal, fields);
  }
  /** @returns whether one of them has become active */
  #settleAll(asked, records) {
    const byUsername = Map.groupBy(
      records,
      ({ Username, SignupUsername }) => (SignupUsername ?? Username ?? "").toLowerCase()
    );
    let some = false;
    for (const username of asked) {
      const info = decisiveSignup(byUsername.get(username) ?? []);
      some = this.#settle(username, info) || some;
    }
    return some;
  }
  #settle(username, info) {
    const watched = this.#watched.get(username);
    if (watched === void 0) return false;
    if (info === void 0) {
      watched.unknown += 1;
      if (watched.unknown < unknownReads) return false;
    } else if (!hasEnded(info)) {
      return false;
    }
    this.#watched.delete(username);
    if (info?.Status === "Active") this.#took.push(this.#hub.wire.now() - watched.since);
    watched.resolve(info);
    return info?.Status === "Active";
  }
};

// src/fleet/run/signup-desk.ts
var UsernameTaken = class extends Error {
};
var requestAttempts = 3;
var SignupDesk = class {
  #hub;
  #signal;
  #inFlight;
  #poll;
  #remaining;
  #closed;
  /** @param options `remaining`: how many signups the hub's daily allocation still has */
  constructor(hub, options) {
    this.#hub = hub;
    this.#signal = options.signal;
    this.#inFlight = new Semaphore(options.concurrency);
    this.#poll = new SignupPoll(hub, options.signal, options.passengers, () => this.#inFlight.isCrowded);
    this.#remaining = options.remaining;
  }
  /** Whether the allocation has room for another signup. */
  get hasRoom() {
    return this.#remaining > 0 && this.#closed === void 0;
  }
  /**
   * Signs an org up and waits until it is active. If another job asked for the same username first, its org is the
   * one: Salesforce takes both requests, and ends the later one with C-1007. A request whose answer was lost is looked
   * for, and sent again only if the hub does not know it.
   *
   * @param record made when the signup begins
   * @param onStart told once there is a place and the signup begins
   * @throws Problem `signup/…`, UsernameTaken, ApiFailure
   */
  async make(username, record, onStart) {
    return this.#inFlight.hold(async () => {
      this.#signal.throwIfAborted();
      if (this.#closed !== void 0) throw this.#closed;
      onStart();
      const fields = record();
      const ours = await this.#request(username, fields);
      const needsCode = fields["ConnectedAppConsumerKey"] === platformCli.consumerKey;
      const info = await this.#poll.ended(username, needsCode ? ["AuthCode"] : []);
      if (info === void 0) throw ours === void 0 ? new UsernameTaken(username) : lostSignup(username);
      const made = ours !== void 0 && shortId(ours) === shortId(info.Id);
      const isForeign = info.ErrorCode === "C-1007" || info.Status === "Deleted" && !made;
      if (info.Status !== "Active" && isForeign) throw new UsernameTaken(username);
      return { info: activeOf(info), made };
    });
  }
  /** Waits for a signup that is on its way already. */
  async wait(username) {
    const info = await this.#poll.ended(username);
    if (info === void 0) throw lostSignup(username);
    return activeOf(info);
  }
  /**
   * @returns the id of the ScratchOrgInfo record; `undefined` when the hub has the username from somebody else, or
   *   from a request whose answer was lost, which can't be told apart
   */
  async #request(username, record) {
    for (let attempt = 1; ; attempt += 1) {
      this.#remaining -= 1;
      try {
        const answer = await requestSignup(this.#hub, record, this.#signal);
        if (answer.outcome === "requested") return answer.id;
        this.#remaining += 1;
        return void 0;
      } catch (error) {
        if (isCertainlyUndone(error)) this.#remaining += 1;
        if (error instanceof ApiFailure && isOutOfAllocation(apiFailureMeaning(error).kind))
          this.#closed ??= error;
        if (this.#signal.aborted || isCertainlyUndone(error)) throw error;
        await this.#hub.wire.sleep(1e3 * attempt, this.#signal);
        const found = await readSignups(this.#hub, [username], this.#signal);
        if (found.length > 0) return void 0;
        this.#remaining += 1;
        if (attempt === requestAttempts) throw error;
      }
    }
  }
};
function activeOf(info) {
  if (info.Status === "Active") return info;
  const username = info.SignupUsername ?? info.Username ?? "";
  if (info.Status === "Deleted") {
    throw new Problem({
      kind: "signup/deleted",
      what: `${username} was deleted while it was set up.`,
      why: "Somebody, or another job, deleted it.",
      fix: "Run the fleet again."
    });
  }
  const error = { code: info.ErrorCode };
  throw problemOf(signupErrorMeaning(error), `The signup of ${username}`, error);
}
function lostSignup(username) {
  return new Problem({
    kind: "signup/lost",
    what: `The hub took the signup of ${username}, and does not know it any more.`,
    fix: "Run the fleet again with the same generation."
  });
}

// src/salesforce/source-tracking.ts
var batchSize = 25;
var firstPatience = 1e3;
var patiencePerComponent = 5;
var longestPatience = 1e4;
var pause = 1e3;
var mostPasses = 10;
var SourceTracking = class {
  #org;
  #isOpen = false;
  /** When all of it should be there, in milliseconds since the epoch. */
  #completeAt = 0;
  constructor(org) {
    this.#org = org;
  }
  /** Whether something changed the org since it was settled. */
  get isOpen() {
    return this.#isOpen;
  }
  /** Settings or a package changed the org. Little is tracked of these, and the CLI does not wait for it either. */
  changed() {
    this.#isOpen = true;
  }
  /** Source was deployed just now: what is tracked of it may still be on its way. */
  deployed(components) {
    this.#isOpen = true;
    const patience2 = Math.min(firstPatience + patiencePerComponent * components, longestPatience);
    this.#completeAt = Math.max(this.#completeAt, this.#org.wire.now() + patience2);
  }
  /**
   * Sets the counters to 0, and waits for those that may still come.
   *
   * @returns how many there were
   * @throws ApiFailure
   */
  async settle(signal) {
    const { wire } = this.#org;
    let settled = 0;
    for (let pass = 1; pass <= mostPasses; pass += 1) {
      const wait = pass === 1 ? this.#completeAt - wire.now() : pass > 2 ? pause : 0;
      if (wait > 0) await wire.sleep(wait, signal);
      const ids = await this.#changedMembers(signal);
      if (ids.length === 0) break;
      for (let at = 0; at < ids.length; at += batchSize) {
        await this.#setToZero(ids.slice(at, at + batchSize), signal);
      }
      settled += ids.length;
    }
    this.#isOpen = false;
    return settled;
  }
  /** None in an org that doesn't track its source. */
  async #changedMembers(signal) {
    try {
      const soql = "SELECT Id FROM SourceMember WHERE RevisionCounter > 0";
      const found = await this.#org.toolingQuery(soql, { signal });
      return found.map(({ Id }) => Id);
    } catch (error) {
      if (error instanceof ApiFailure && error.errors.some(({ errorCode }) => errorCode === "INVALID_TYPE")) {
        return [];
      }
      throw error;
    }
  }
  /** Many in one call, as the CLI did it before; one by one, as it does now, where the org won't. */
  async #setToZero(ids, signal) {
    const options = { repeat: "if-transient", signal };
    const path = (id) => `/tooling/sobjects/SourceMember/${id}`;
    const fields = { RevisionCounter: 0 };
    const batchRequests = ids.map((id) => ({
      method: "PATCH",
      url: `v${apiVersion}${path(id)}`,
      richInput: fields
    }));
    let left = ids;
    try {
      const body = { batchRequests };
      const { results = [] } = await this.#org.post("/tooling/composite/batch", body, options);
      left = ids.filter(
        (_, place) => (results[place]?.statusCode ?? 0) >= 300 || results[place] === void 0
      );
    } catch (error) {
      if (!(error instanceof ApiFailure) || error.status < 400 || error.status >= 500) throw error;
    }
    for (const id of left) await this.#org.patch(path(id), fields, options);
  }
};

// src/fleet/run/org-line.ts
var OrgLine = class {
  #lines;
  #info;
  #label;
  #digests;
  #line;
  #key;
  /** Whether the line is to be left as it is. */
  #stays = false;
  /** Whether the group's sample data is in for sure: it is never imported again then, whatever a journal says. */
  hasData;
  /** @param info with its description, where the org was there before this run */
  constructor(lines, info, label, digests) {
    this.#lines = lines;
    this.#info = info;
    this.#label = label;
    this.#digests = digests;
    this.#line = readLine(info.Description ?? null);
    this.hasData = digests.data !== void 0 && this.#line?.data === digests.data;
  }
  /**
   * What is to be done with the org: nothing where its line says that it is ready with the same set-up, and nothing
   * where somebody holds it. Where it is ready with another set-up, its line takes that back first.
   *
   * @returns a sentence for the log with `held`
   */
  async begin() {
    const line = this.#line;
    const isReady = line?.state === "ready";
    if (isReady && !isClaimed(line) && line.digest === this.#digests.setup) {
      this.#stays = true;
      return { is: "ready" };
    }
    if (isReady && isClaimed(line)) return this.#held(line.by);
    if (isReady || line?.data !== void 0 && !this.hasData) {
      const outcome = await this.#lines.takeBack(this.#info, this.#label, this.#change("making"));
      if (outcome === "held") return this.#held(void 0);
    }
    return { is: "unfinished" };
  }
  /** The key opens the org, by this app. What the probe finds, other jobs wait for: they are told now. */
  openedBy(way, tellNow) {
    this.#key = way;
    if (tellNow && !this.#stays) this.#put("making");
  }
  /** The set-up has ended well. */
  ready() {
    if (!this.#stays) this.#put("ready");
  }
  /** The set-up has ended for good, and the org is still there. */
  failed() {
    if (!this.#stays) this.#put("failed");
  }
  #held(by) {
    this.#stays = true;
    const who = by === void 0 ? "Somebody holds it" : `${shownHolder(by)} holds it`;
    return { is: "held", note: `${who}: it is left as it is.` };
  }
  #put(state) {
    this.#lines.put(this.#info, this.#label, this.#change(state));
  }
  #change(state) {
    return {
      state,
      digest: this.#digests.setup,
      data: this.hasData ? this.#digests.data : void 0,
      ...this.#key === void 0 ? {} : { key: this.#key }
    };
  }
};

// src/fleet/run/org-login.ts
var patience = 3e5;
async function loginToOrg(info, username, { consumerKey, key }, wire, signal) {
  const identity = { consumerKey, username, loginUrl: loginUrlOf(info), audience: sandboxLogin };
  try {
    return await persist(
      { identity, key, wire, signal },
      { patience, known: { info }, tell: () => void 0, firstPause: 500, longestPause: 1e4 }
    );
  } catch (error) {
    throw error instanceof Problem && error.kind === "login/not-serving" ? orgGone(username, error) : error;
  }
}
function loginUrlOf({ LoginUrl }) {
  return LoginUrl === null ? sandboxLogin : salesforceUrl(LoginUrl, "The LoginUrl of the org");
}
function orgGone(username, cause) {
  return new OrgLost(
    {
      kind: "fleet/org-gone",
      what: `${username} is gone: it has expired or was deleted.`,
      fix: "Another is made in its place."
    },
    { cause }
  );
}

// src/fleet/run/open-slot-org.ts
var longestSpreadPause = 1e4;
function needsKey({ ConnectedAppConsumerKey }) {
  return ConnectedAppConsumerKey === platformCli.consumerKey;
}
async function openSlotOrg(info, username, adopted, run, note) {
  if (!needsKey(info)) {
    const logIn = () => loginToOrg(info, username, { consumerKey: run.consumerKey, key: run.key }, run.hub.wire, run.signal);
    return { session: await logIn(), logIn };
  }
  const opened = adopted ? await openAgain(info, username, run) : void 0;
  return opened ?? await openFirst(info, username, run, note);
}
async function openAgain(info, username, run) {
  const said = readLine(info.Description ?? null)?.key;
  const named = parseUsername(username)?.ownApp === true ? "own" : "hub";
  for (const way of /* @__PURE__ */ new Set([said ?? named, named, "hub", "own"])) {
    const session = await tryWay(way, info, username, run);
    if (session !== void 0) return openedBy(way, session, info, username, run);
  }
  return void 0;
}
async function openFirst(info, username, run, note) {
  const authCode = info.AuthCode ?? await readAuthCode(username, run);
  if (authCode === void 0) throw lost(username);
  const { mask } = run;
  mask(authCode);
  try {
    const org = { username, loginUrl: loginUrlOf(info), authCode };
    const opening = { wire: run.hub.wire, mask, tell: note, signal: run.signal };
    const { session, way } = await run.newOrgs.open(org, opening);
    return openedBy(way, session, info, username, run);
  } catch (error) {
    if (!isCodeUsed(error)) throw error;
    const { spreadPatience } = run.newOrgs;
    const pause2 = Math.min(longestSpreadPause, spreadPatience);
    for (let waited = 0; waited < spreadPatience; waited += pause2) {
      await run.hub.wire.sleep(pause2, run.signal);
      const opened = await openAgain(info, username, run);
      if (opened !== void 0) return opened;
    }
    throw lost(username, error);
  }
}
function openedBy(way, session, info, username, run) {
  const consumerKey = run.newOrgs.consumerKeyFor(username, way);
  const record = { ...info, ConnectedAppConsumerKey: consumerKey };
  const logIn = () => loginToOrg(record, username, { consumerKey, key: run.key }, run.hub.wire, run.signal);
  return { session, logIn, way };
}
async function tryWay(way, info, username, run) {
  const { wire } = run.hub;
  const identity = {
    consumerKey: run.newOrgs.consumerKeyFor(username, way),
    username,
    loginUrl: loginUrlOf(info),
    audience: sandboxLogin
  };
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await login(identity, run.key, wire);
    } catch (failure) {
      if (!isLoginFailure(failure)) throw failure;
      if (causeOf(Object.values(newOrgCauses), saidBy(failure)) !== void 0) return void 0;
      const cause = causeOfFailure(failure, identity);
      if (cause.kind === "login/not-serving") throw orgGone(username, failure);
      if (!cause.transient || attempt === 5) return void 0;
      await wire.sleep(1e3 * attempt, run.signal);
    }
  }
}
async function readAuthCode(username, { hub, signal }) {
  const infos = await readSignups(hub, [username], signal, ["AuthCode"]);
  return infos.find(({ Status }) => Status === "Active")?.AuthCode ?? void 0;
}
function lost(username, cause) {
  const { kind, what, why, fix } = neverOpened;
  return new OrgLost({ kind, what: what.replace("{user}", username), why, fix }, { cause });
}

// src/fleet/run/run-slot.ts
var mostTakenUsernames = 20;
async function runSlot(plan, group, record, run) {
  let current = startOf(plan);
  let replaced = 0;
  let taken = 0;
  let turned = 0;
  for (; ; ) {
    try {
      await oneOrg(plan, current, group, record, run);
      record.ready();
      return;
    } catch (error) {
      if (run.signal.aborted) {
        record.givenUp();
        return;
      }
      if (error instanceof UsernameTaken && taken < mostTakenUsernames) {
        taken += 1;
      } else if (isAppRefused(error, current, run) && turned === 0 && run.desk.hasRoom) {
        turned += 1;
        run.note(
          record,
          "No signup goes through the app of the consumer key (C-1016): the CLI\u2019s app is taken."
        );
        if (!await discard(current, plan, run)) {
          const failure = failureOf(error, `The signup of ${record.label}`);
          fail(record, failure);
          return;
        }
      } else {
        const failure = failureOf(error, `The stage ${record.lastStage} of ${record.label}`);
        const again = failure.next === "replace" && replaced < run.retries && run.desk.hasRoom;
        if (!again) {
          fail(record, failure);
          current.line?.failed();
          return;
        }
        replaced += 1;
        run.note(record, `${failure.what} Making another (${replaced} of at most ${run.retries}).`);
        if (!await discard(current, plan, run)) {
          fail(record, failure);
          current.line?.failed();
          return;
        }
      }
      current = { attempt: current.attempt + 1, known: void 0 };
      record.startAgain(current.attempt);
    }
  }
}
function startOf(plan) {
  if (plan.action === "make" || plan.action === "replace") return { attempt: plan.attempt, known: void 0 };
  const { username, name } = plan.org;
  return { attempt: name.attempt, known: { username, isActive: plan.action === "adopt" } };
}
function fail(record, { kind, what, why, fix }) {
  record.failed({ kind, what, ...why === void 0 ? {} : { why }, fix, stage: record.lastStage });
}
async function discard(current, plan, run) {
  const username = usernameOf(current, plan, run);
  try {
    const more = run.hasLines ? ["Description"] : [];
    const signup = decisiveSignup(await readSignups(run.hub, [username], run.signal, more));
    if (signup !== void 0 && !hasEnded(signup)) return false;
    if (signup?.Status === "Active" && isClaimed(readLine(signup.Description ?? null))) return false;
    if (signup?.Status !== "Error") await deleteByUsername(run.hub, username);
    return true;
  } catch {
    return false;
  }
}
function usernameOf(current, { slot }, run) {
  const { attempt, known, turn } = current;
  const name = { ...slot, attempt, hubOrgId: run.hub.session.orgId, ownApp: turn?.ownApp ?? false };
  return known?.username ?? usernameFor(name);
}
async function oneOrg(plan, current, group, record, run) {
  run.signal.throwIfAborted();
  if (current.known === void 0) current.turn = await run.route.take();
  try {
    await signUpAndSetUp(plan, current, group, record, run);
  } catch (error) {
    if (isAppRefused(error, current, run)) run.route.refused();
    throw error;
  } finally {
    current.turn?.end();
  }
}
async function signUpAndSetUp(plan, current, group, record, run) {
  const username = usernameOf(current, plan, run);
  record.know({ username, attempt: current.attempt, adopted: current.known !== void 0 });
  const { info, adopted } = await signUp(username, current, group, record, run);
  const id = shortId(info.ScratchOrg ?? "");
  const line = current.line = new OrgLine(run.lines, info, record.label, group.digests);
  record.know({ orgId: longId(id), ...knownOf(info) });
  const org = await record.step(needsKey(info) ? "key" : "login", async () => {
    const { signal } = run;
    const { wire } = run.hub;
    const note = (line2) => run.note(record, line2);
    const { session, logIn, way } = await openSlotOrg(info, username, adopted, run, note);
    if (shortId(session.orgId) !== id) throw otherOrg(username);
    record.know({ orgId: session.orgId });
    run.mask(session.accessToken);
    if (way !== void 0) line.openedBy(way, current.turn?.isProbe === true);
    if (current.turn !== void 0 && !adopted) run.route.found(current.turn.app, way);
    current.turn?.end();
    const client = new OrgClient(session, wire, logIn);
    const tracking = new SourceTracking(client);
    return { label: record.label, client, id, journal: run.journal, tracking, signal, adopted, note };
  });
  await setUp(org, line, group, record, run);
  line.ready();
}
async function signUp(username, current, group, record, run) {
  const { known } = current;
  const there = known?.isActive === true ? run.infos.get(known.username.toLowerCase()) : void 0;
  if (there !== void 0) return { info: there, adopted: true };
  if (known !== void 0) {
    return record.step("signup", async () => ({ info: await run.desk.wait(username), adopted: true }));
  }
  const fields = () => ({
    ...scratchOrgInfoRecord(group.definition, {
      username,
      durationDays: run.durationDays,
      consumerKey: current.turn?.app === "platform-cli" ? platformCli.consumerKey : run.consumerKey,
      namespace: run.namespace,
      package2AncestorIds: run.ancestorIds
    }),
    ...run.lines.signupFields(group.definition.fields["Description"], group.digests.setup)
  });
  let begin = () => void 0;
  const begun = new Promise((resolve) => begin = resolve);
  const made = run.desk.make(username, fields, begin);
  await Promise.race([begun, made.then(() => void 0)]);
  return record.step("signup", async () => {
    const { info, made: ours } = await made;
    const org = shortId(info.ScratchOrg ?? "");
    if (ours) run.journal.append({ event: "began", org, at: run.hub.wire.now() });
    record.know({ adopted: !ours });
    return { info, adopted: !ours };
  });
}
async function setUp(org, line, group, record, run) {
  try {
    const { is, note } = await line.begin();
    if (note !== void 0) org.note(note);
    for (const stage of group.stages) {
      run.signal.throwIfAborted();
      await record.stage(stage.name, async () => {
        if (is !== "unfinished" || stage.name === "data" && line.hasData) return "skipped";
        const isDone = org.adopted && await stage.isDone(org);
        if (!isDone) await stage.run(org);
        if (stage.name === "data") line.hasData = true;
        return isDone ? "skipped" : "done";
      });
    }
  } finally {
    await revoke(org.client.session, org.client.wire).catch(() => void 0);
  }
}
function knownOf({ LoginUrl, ExpirationDate }) {
  return {
    ...LoginUrl === null ? {} : { loginUrl: LoginUrl },
    ...ExpirationDate === null ? {} : { expires: ExpirationDate }
  };
}
function otherOrg(username) {
  return new OrgLost({
    kind: "fleet/other-org",
    what: `The login of ${username} led to another org than the hub names.`,
    fix: "Another org is made in its place."
  });
}
function isAppRefused(error, { turn }, run) {
  if (!run.route.isOpen || !(error instanceof Problem)) return false;
  if (error.kind === "signup/connected-app") return turn === void 0 || turn.app === "own";
  return turn?.isProbe === true && turn.app === "own" && error.kind === "login/external-client-app";
}

// src/fleet/run/run-fleet.ts
async function runFleet(work) {
  const { inputs, hub, signal, plan, prepared, recorder } = work;
  const desk = new SignupDesk(hub, {
    concurrency: inputs.concurrency,
    remaining: signupsLeft(work),
    signal,
    passengers: work.lines
  });
  const run = {
    hub,
    desk,
    journal: work.journal,
    key: work.key.keyObject,
    consumerKey: inputs.identity.consumerKey,
    durationDays: work.durationDays,
    namespace: prepared.project.namespace,
    ancestorIds: work.ancestorIds,
    retries: inputs.retries,
    signal,
    infos: work.there.infos,
    hasLines: work.there.hasLines,
    lines: work.lines,
    route: work.route,
    newOrgs: work.newOrgs,
    mask: work.mask,
    note: work.note
  };
  for (const { name, fields } of new Set([...prepared.groups.values()].map(({ definition }) => definition))) {
    if (work.lines.cuts(fields["Description"])) work.warn(cutWarning(name));
  }
  await deleteSurplus(work);
  const records = plan.slots.map(({ slot }) => recorder.org(slot));
  await Promise.all(
    plan.slots.map(async (slotPlan, index) => {
      const group = prepared.groups.get(slotPlan.slot.group);
      const record = records[index];
      if (group === void 0 || record === void 0)
        throw new Error(`no group ${slotLabel(slotPlan.slot)}`);
      await runSlot(slotPlan, group, record, run);
      work.onDone(record);
    })
  );
}
function signupsLeft({ allocation, plan }) {
  if (allocation === void 0) return Number.POSITIVE_INFINITY;
  return Math.min(allocation.daily.remaining, allocation.active.remaining + plan.slots.length);
}
function cutWarning(definition) {
  return `${definition}: the description is cut on the hub. ScratchOrgInfo's field Description has no room for more: the last line of it says how the org stands.`;
}
async function deleteSurplus({ hub, plan, there, warn }) {
  for (const { orgId, username } of plan.surplus) {
    const active = orgId === void 0 ? void 0 : there.active.get(shortId(orgId));
    if (active === void 0) continue;
    await deleteScratchOrg(hub, active.Id).catch((error) => {
      const reason = messageOf(error);
      warn(`${username} is one org too many and could not be deleted (${reason}).`);
    });
  }
}
async function allocationNow(hub) {
  const answer = await readAllocation(hub, { repeat: "never" }).catch(() => void 0);
  return answer instanceof Problem ? void 0 : answer;
}

export {
  countStates,
  tookMilliseconds,
  inOrder,
  median,
  OrgLost,
  failureOf,
  Semaphore,
  runFleet,
  allocationNow
};
