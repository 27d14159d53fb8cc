import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  readOrgSettings,
  upperFirst
} from "./chunk-Y4PXAXUA.js";
import {
  deleteByUsername
} from "./chunk-VDAP2ZO4.js";
import {
  ApiFailure,
  OrgClient,
  apiErrors,
  apiFailureMeaning,
  apiProblem,
  decisiveSignup,
  deleteScratchOrg,
  isCertainlyUndone,
  pauseAfter,
  problemOf,
  readAllocation,
  readSignups,
  requestSignup,
  retrying,
  setupErrors,
  signupErrorMeaning,
  signupErrors
} from "./chunk-SFG6SNPZ.js";
import {
  isObject
} from "./chunk-TUOC32XW.js";
import {
  LoginRefused,
  LoginUnreachable,
  login,
  revoke
} from "./chunk-UVSIGON6.js";
import {
  salesforceUrl,
  sandboxLogin
} from "./chunk-A4CP43BX.js";
import {
  slotLabel,
  usernameFor
} from "./chunk-EVBXDY7H.js";
import {
  Problem,
  Problems
} from "./chunk-UAD5GO5O.js";

// src/fleet/report.ts
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

// src/salesforce/polling.ts
var PollingTimeout = class extends Error {
  name = "PollingTimeout";
  /** Milliseconds. */
  timeout;
  constructor(timeout) {
    super(`Not done after ${Math.round(timeout / 1e3)} seconds`);
    this.timeout = timeout;
  }
};
async function pollUntil(wire, read, { firstPause = 500, longestPause: longestPause2 = 5e3, timeout = 18e5, signal } = {}) {
  const deadline = wire.now() + timeout;
  for (let pause = firstPause; ; pause = Math.min(pause * 1.2, longestPause2)) {
    const answer = await retrying(wire, read, { signal });
    if (answer !== void 0) return answer;
    const left = deadline - wire.now();
    if (left <= 0) throw new PollingTimeout(timeout);
    await wire.sleep(Math.min(pause, left), signal);
  }
}

// src/fleet/failure.ts
var OrgLost = class extends Problem {
};
var noMoreSignups = /* @__PURE__ */ new Set(["signup/daily-limit", "signup/active-limit"]);
var transientKinds = new Set(
  [...signupErrors, ...apiErrors, ...setupErrors].flatMap(({ kind, transient }) => transient ? [kind] : [])
);
function failureOf(error, subject) {
  const problem = problemFrom(error, subject);
  return { ...textOf(problem), next: nextAfter(error, problem) };
}
function nextAfter(error, problem) {
  if (noMoreSignups.has(problem.kind)) return "stop";
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
  const said = error instanceof Error ? error.message : String(error);
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

// src/fleet/semaphore.ts
var Semaphore = class {
  #free;
  #waiting = [];
  constructor(places) {
    this.#free = places;
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

// src/fleet/signup-poll.ts
var shortestPause = 250;
var longestPause = 1e4;
var unknownReads = 3;
var SignupPoll = class {
  #hub;
  #wire;
  #signal;
  #watched = /* @__PURE__ */ new Map();
  #took = [];
  #isRunning = false;
  constructor(hub, wire, signal) {
    this.#hub = hub;
    this.#wire = wire;
    this.#signal = signal;
  }
  /**
   * Resolves with the record once it is Active, Error or Deleted; with `undefined` when the hub does not know the
   * username, even after some time.
   */
  ended(username) {
    return new Promise((resolve, reject) => {
      this.#watched.set(username.toLowerCase(), { since: this.#wire.now(), resolve, reject, unknown: 0 });
      if (!this.#isRunning) void this.#run();
    });
  }
  async #run() {
    let pause = 500;
    this.#isRunning = true;
    try {
      while (this.#watched.size > 0) {
        await this.#wire.sleep(this.#pauseFor(pause), this.#signal);
        pause = Math.min(pause * 1.3, longestPause);
        if (await this.#readOnce()) pause = 500;
      }
    } catch (error) {
      for (const { reject } of this.#watched.values()) reject(error);
      this.#watched.clear();
    } finally {
      this.#isRunning = false;
    }
  }
  /** Until signups have been seen to end, the pauses grow; from then on the usual duration says when to look. */
  #pauseFor(growing) {
    const usual = median(this.#took);
    if (usual === void 0) return growing;
    const eldest = Math.min(...[...this.#watched.values()].map(({ since }) => since));
    const due = eldest + usual - this.#wire.now();
    const between = Math.max(shortestPause, Math.min(longestPause, usual / 10));
    return due > between ? Math.min(due, longestPause) : between;
  }
  async #readOnce() {
    const asked = [...this.#watched.keys()];
    const records = await readSignups(this.#hub, this.#wire, asked, this.#signal);
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
    } else if (!["Active", "Error", "Deleted"].includes(info.Status)) {
      return false;
    }
    this.#watched.delete(username);
    if (info?.Status === "Active") this.#took.push(this.#wire.now() - watched.since);
    watched.resolve(info);
    return info?.Status === "Active";
  }
};

// src/fleet/signup-desk.ts
var UsernameTaken = class extends Error {
};
var SignupDesk = class {
  #hub;
  #wire;
  #signal;
  #inFlight;
  #poll;
  #remaining;
  #closed;
  /** @param options `remaining`: how many signups the hub's daily allocation still has */
  constructor(hub, wire, options) {
    this.#hub = hub;
    this.#wire = wire;
    this.#signal = options.signal;
    this.#inFlight = new Semaphore(options.concurrency);
    this.#poll = new SignupPoll(hub, wire, options.signal);
    this.#remaining = options.remaining;
  }
  /** Whether the allocation has room for another signup. */
  get hasRoom() {
    return this.#remaining > 0 && this.#closed === void 0;
  }
  /** No further signup is sent: each that would be fails with this reason. */
  close(reason) {
    this.#closed ??= reason;
  }
  /**
   * Signs an org up and waits until it is active. If another job asked for the same username first, its org is the
   * one. A request whose answer was lost is looked for, and sent again only if the hub does not know it.
   *
   * @param onStart told once there is a place and the signup begins
   * @throws Problem `signup/…`, UsernameTaken, ApiFailure
   */
  async make(username, record, onStart) {
    return this.#inFlight.hold(async () => {
      this.#signal.throwIfAborted();
      if (this.#closed !== void 0) throw this.#closed;
      onStart();
      const made = await this.#request(username, record);
      const info = await this.#poll.ended(username);
      if (info !== void 0) return { info: activeOf(info), made };
      if (!made) throw new UsernameTaken(username);
      throw lostSignup(username);
    });
  }
  /** Waits for a signup that is on its way already. */
  async wait(username) {
    const info = await this.#poll.ended(username);
    if (info === void 0) throw lostSignup(username);
    return activeOf(info);
  }
  /** @returns whether it was this request that made the org */
  async #request(username, record) {
    for (let attempt = 1; ; attempt += 1) {
      try {
        this.#remaining -= 1;
        const { outcome } = await requestSignup(this.#hub, this.#wire, record, this.#signal);
        if (outcome === "username-taken") this.#remaining += 1;
        return outcome === "requested";
      } catch (error) {
        if (isCertainlyUndone(error)) this.#remaining += 1;
        if (this.#signal.aborted || isCertainlyUndone(error) || attempt === 3) throw error;
        await this.#wire.sleep(1e3 * attempt, this.#signal);
        const found = await readSignups(this.#hub, this.#wire, [username], this.#signal);
        if (found.length > 0) return true;
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

// src/salesforce/scratch-org-features.ts
var REPLACED = /* @__PURE__ */ new Map([
  ["SALESWAVE", "DEVELOPMENTWAVE"],
  ["SERVICEWAVE", "DEVELOPMENTWAVE"]
]);
var DROPPED = new Set(
  [
    "ExpandedSourceTracking",
    "ListCustomSettingCreation",
    "AppNavCapabilities",
    "CMTRecordManagedDeletion",
    "EditInSubtab",
    "OldNewRecordFlowConsole",
    "OldNewRecordFlowStd",
    "DesktopLayoutStandardOff",
    "SplitViewOnStandardOff",
    "PopOutUtilities"
  ].map((name) => name.toUpperCase())
);
function replaceDeprecatedFeatures(features) {
  const kept = [];
  const warnings = [];
  for (const feature of features) {
    const name = feature.toUpperCase();
    const replacement = REPLACED.get(name);
    if (DROPPED.has(name)) {
      warnings.push(`the feature ${feature} has been deprecated, so it is not asked for.`);
    } else if (replacement !== void 0) {
      kept.push(replacement);
      warnings.push(`the feature ${feature} has been deprecated; ${replacement} is asked for instead.`);
    } else {
      kept.push(feature);
    }
  }
  return { features: kept, warnings };
}

// src/salesforce/scratch-org-definition.ts
var CLI_CALLBACK_URL = "http://localhost:1717/OauthRedirect";
var EDITIONS = [
  "developer",
  "enterprise",
  "group",
  "professional",
  "partner developer",
  "partner enterprise",
  "partner group",
  "partner professional"
];
var NOT_WITH_SNAPSHOT = [
  "features",
  "orgPreferences",
  "edition",
  "sourceOrg",
  "settingsPath",
  "releaseVersion"
];
var NOT_FIELDS = /* @__PURE__ */ new Set(["$schema", "settings", "objectSettings"]);
function readScratchOrgDefinition(text, name) {
  const definition = parseObject(text, name);
  const problems = [...keyProblems(definition, name)];
  const warnings = [...valueWarnings(definition, name)];
  const fields = {};
  for (const [key, value] of Object.entries(definition)) {
    if (!NOT_FIELDS.has(key) && key !== "features") fields[upperFirst(key)] = value;
  }
  if (definition["features"] !== void 0) {
    const features = featureList(definition["features"]);
    if (features === void 0) problems.push(badFeatures(name));
    else {
      const replaced = replaceDeprecatedFeatures(features);
      fields["Features"] = replaced.features.join(";");
      warnings.push(...replaced.warnings.map((warning) => `${name}: ${warning}`));
    }
  }
  fields["OrgName"] ??= "Company";
  fields["HasSampleData"] ??= false;
  const settings = readOrgSettings(definition["settings"], definition["objectSettings"], name);
  problems.push(...settings.problems);
  if (problems.length > 0) throw new Problems(problems);
  return { name, fields, settings: settings.orgSettings, warnings };
}
function scratchOrgInfoRecord(definition, signup) {
  const { Namespace, ...fields } = definition.fields;
  const namespace = Namespace ?? signup.namespace;
  return {
    ...fields,
    ...typeof namespace === "string" && namespace !== "" ? { Namespace: namespace } : {},
    Username: signup.username.toLowerCase(),
    DurationDays: signup.durationDays,
    ConnectedAppConsumerKey: signup.consumerKey,
    ConnectedAppCallbackUrl: signup.callbackUrl ?? CLI_CALLBACK_URL,
    Package2AncestorIds: (signup.package2AncestorIds ?? []).join(";")
  };
}
function parseObject(text, name) {
  let value;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new Problems([
      new Problem(
        {
          kind: "definition/not-json",
          what: `The scratch org definition ${name} is not valid JSON: ${detail}.`,
          why: "Comments and trailing commas are not allowed in definition files.",
          fix: "Correct the file; `sf org create scratch --definition-file` must accept it too."
        },
        { cause }
      )
    ]);
  }
  if (!isObject(value)) {
    throw new Problems([
      new Problem({
        kind: "definition/not-an-object",
        what: `The scratch org definition ${name} does not hold a JSON object.`,
        fix: 'Start from `{ "edition": "Developer" }`.'
      })
    ]);
  }
  return value;
}
function* keyProblems(definition, name) {
  for (const key of Object.keys(definition)) {
    const first = key.charAt(0);
    if (first !== "$" && first.toLowerCase() !== first) {
      yield new Problem({
        kind: "definition/key-casing",
        what: `The key ${JSON.stringify(key)} in ${name} starts with a capital letter.`,
        why: "Definition files are written in lower camel case; the Salesforce CLI refuses anything else.",
        fix: `Write ${JSON.stringify(first.toLowerCase() + key.slice(1))}.`
      });
    }
    if (key.toLowerCase() === "durationdays") {
      yield new Problem({
        kind: "definition/duration-days",
        what: `The key ${JSON.stringify(key)} does not belong in ${name}.`,
        why: "How long an org lives is chosen when it is created, not in its definition.",
        fix: "Remove it, and set `duration-days` of the fleet instead."
      });
    }
    if (key.toLowerCase() === "package2ancestorids") {
      yield new Problem({
        kind: "definition/ancestor-ids",
        what: `The key ${JSON.stringify(key)} in ${name} is no longer supported.`,
        why: "Ancestors are taken from sfdx-project.json.",
        fix: "Remove the key, and set `ancestorId` or `ancestorVersion` in sfdx-project.json."
      });
    }
  }
  if (definition["orgPreferences"] !== void 0) {
    yield new Problem({
      kind: "definition/org-preferences",
      what: `${name} uses "orgPreferences", which Salesforce no longer takes.`,
      why: "Org preferences were replaced by settings in Winter \u201920.",
      fix: 'Use "settings" instead, with the settings of the Metadata API.'
    });
  }
  const clashing = NOT_WITH_SNAPSHOT.filter((key) => definition[key] !== void 0);
  if (definition["snapshot"] !== void 0 && clashing.length > 0) {
    yield new Problem({
      kind: "definition/snapshot-options",
      what: `${name} has "snapshot" together with ${clashing.map((key) => JSON.stringify(key)).join(", ")}.`,
      why: "An org made from a snapshot takes these from the snapshot.",
      fix: 'Remove them, or remove "snapshot".'
    });
  }
}
function* valueWarnings(definition, name) {
  const { edition, country, language, release } = definition;
  const shaped = ["snapshot", "sourceOrg", "template"].some((key) => definition[key] !== void 0);
  if (edition === void 0) {
    if (!shaped)
      yield `${name}: "edition" is missing; Salesforce needs it unless the org is made from a snapshot.`;
  } else if (typeof edition !== "string" || !EDITIONS.includes(edition.toLowerCase())) {
    yield `${name}: ${JSON.stringify(edition)} is not an edition known for scratch orgs (${EDITIONS.join(", ")}).`;
  }
  if (country !== void 0 && (typeof country !== "string" || country.length > 2)) {
    yield `${name}: "country" should be a two-letter code, such as "US".`;
  }
  if (language !== void 0 && (typeof language !== "string" || language.length > 5)) {
    yield `${name}: "language" should be a code of at most five characters, such as "en_US".`;
  }
  if (release !== void 0 && release !== "preview" && release !== "previous") {
    yield `${name}: "release" should be "preview" or "previous".`;
  }
}
function featureList(features) {
  const list = typeof features === "string" ? features.split(/[;,]/) : features;
  if (!Array.isArray(list)) return void 0;
  const texts = list.filter((feature) => typeof feature === "string");
  return texts.length === list.length ? texts.map((feature) => feature.trim()) : void 0;
}
function badFeatures(name) {
  return new Problem({
    kind: "definition/features",
    what: `"features" in ${name} is neither a list of names nor a text.`,
    fix: 'Write `"features": ["EnableSetPasswordInApi", "API"]`.'
  });
}

// src/fleet/org-login.ts
var patience = 3e5;
async function loginToOrg(info, username, with_, wire, signal) {
  const loginUrl = info.LoginUrl === null ? sandboxLogin : salesforceUrl(info.LoginUrl, "The LoginUrl of the org");
  const identity = { consumerKey: with_.consumerKey, username, loginUrl, audience: sandboxLogin };
  const deadline = wire.now() + patience;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await login(identity, with_.key, wire);
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof LoginRefused || error instanceof LoginUnreachable)) throw error;
      if (error instanceof LoginRefused && error.status === 420) throw gone(username);
      const pause = pauseAfter(error, attempt, wire, { firstPause: 500, longestPause: 1e4 });
      if (!passes(error) || wire.now() + pause > deadline)
        throw refused(info, username, with_.consumerKey, error);
      await wire.sleep(pause, signal);
    }
  }
}
function passes(error) {
  if (error instanceof LoginUnreachable) return true;
  if (error.status >= 500 || error.status === 429) return true;
  return error.error === "invalid_grant" && /hasn't approved|audience is invalid/.test(error.description);
}
function gone(username) {
  return new OrgLost({
    kind: "fleet/org-gone",
    what: `${username} is gone: it has expired or was deleted.`,
    fix: "Another is made in its place."
  });
}
function refused(info, username, consumerKey, error) {
  const through = info.ConnectedAppConsumerKey;
  const other = through !== null && through !== consumerKey;
  return new Problem(
    {
      kind: other ? "login/created-through-another-app" : "fleet/login-refused",
      what: `${username} does not let this key in (${error.message}).`,
      why: other ? "The org was created through another Connected App, and accepts only that one\u2019s key." : "The Connected App was not copied to the org, or its user is not approved for it there.",
      fix: other ? "Delete this fleet\u2019s orgs (fleet/delete) and make them again with the consumer key of this job." : "Check that the app is a Connected App (not an External Client App) whose users are admin-approved."
    },
    { cause: error }
  );
}

// src/fleet/slot-run.ts
var mostTakenUsernames = 20;
async function runSlot(plan, group, record, run) {
  const current = startOf(plan);
  let replaced = 0;
  let taken = 0;
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
      } else {
        const failure = failureOf(error, `The stage ${record.lastStage} of ${record.label}`);
        if (failure.next === "stop" && error instanceof Error) run.desk.close(error);
        const again = failure.next === "replace" && replaced < run.retries && run.desk.hasRoom;
        if (!again) {
          fail(record, failure);
          return;
        }
        replaced += 1;
        run.note(record, `${failure.what} Making another (${replaced} of at most ${run.retries}).`);
        if (!await discard(current, plan, run)) {
          fail(record, failure);
          return;
        }
      }
      current.attempt += 1;
      current.known = void 0;
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
  try {
    await deleteByUsername(run.hub, run.wire, usernameOf(current, plan, run));
    return true;
  } catch {
    return false;
  }
}
function usernameOf(current, { slot }, run) {
  return current.known?.username ?? usernameFor({ ...slot, attempt: current.attempt, hubOrgId: run.hub.session.orgId });
}
async function oneOrg(plan, current, group, record, run) {
  run.signal.throwIfAborted();
  const username = usernameOf(current, plan, run);
  record.know({ username, attempt: current.attempt, adopted: current.known !== void 0 });
  const { info, adopted } = await signUp(username, current, group, record, run);
  const id = (info.ScratchOrg ?? "").slice(0, 15);
  record.know({ orgId: id, ...knownOf(info) });
  let org;
  await record.stage("login", async () => {
    const { consumerKey, key, wire, signal } = run;
    const session = await loginToOrg(info, username, { consumerKey, key }, wire, signal);
    if (session.orgId.slice(0, 15) !== id) throw otherOrg(username);
    record.know({ orgId: session.orgId });
    const note = (line) => run.note(record, line);
    const client = new OrgClient(session, wire);
    org = { label: record.label, client, id, wire, journal: run.journal, signal, adopted, note };
    return "done";
  });
  if (org !== void 0) await setUp(org, group, record, run);
}
async function signUp(username, current, group, record, run) {
  const { known } = current;
  const there = known?.isActive === true ? run.infos.get(known.username.toLowerCase()) : void 0;
  if (there !== void 0) return { info: there, adopted: true };
  if (known !== void 0) {
    return timed(record, "signup", async () => ({ info: await run.desk.wait(username), adopted: true }));
  }
  const fields = scratchOrgInfoRecord(group.definition, {
    username,
    durationDays: run.durationDays,
    consumerKey: run.consumerKey,
    namespace: run.namespace
  });
  let begin = () => void 0;
  const begun = new Promise((resolve) => begin = resolve);
  const made = run.desk.make(username, fields, begin);
  await Promise.race([begun, made.then(() => void 0)]);
  return timed(record, "signup", async () => {
    const { info, made: ours } = await made;
    if (ours) run.journal.append({ event: "began", org: (info.ScratchOrg ?? "").slice(0, 15) });
    record.know({ adopted: !ours });
    return { info, adopted: !ours };
  });
}
async function timed(record, stage, body) {
  let result;
  await record.stage(stage, async () => {
    result = { value: await body() };
    return "done";
  });
  return result.value;
}
async function setUp(org, group, record, run) {
  try {
    for (const stage of group.stages) {
      run.signal.throwIfAborted();
      await record.stage(stage.name, async () => {
        if (org.adopted && await stage.isDone(org)) return "skipped";
        await stage.run(org);
        return "done";
      });
    }
  } finally {
    await revoke(org.client.session, run.wire).catch(() => void 0);
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

// src/fleet/run-fleet.ts
async function runFleet(work) {
  const { inputs, hub, wire, signal, plan, prepared, recorder } = work;
  const desk = new SignupDesk(hub, wire, {
    concurrency: inputs.concurrency,
    remaining: Math.min(
      work.allocation.daily.remaining,
      work.allocation.active.remaining + plan.slots.length
    ),
    signal
  });
  const run = {
    hub,
    wire,
    desk,
    journal: work.journal,
    key: work.key.keyObject,
    consumerKey: inputs.identity.consumerKey,
    durationDays: work.durationDays,
    namespace: prepared.project.namespace,
    retries: inputs.retries,
    signal,
    infos: work.there.infos,
    note: work.note
  };
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
async function deleteSurplus({ hub, wire, plan, there }) {
  for (const { orgId } of plan.surplus) {
    const active = orgId === void 0 ? void 0 : there.active.get(orgId.slice(0, 15));
    if (active !== void 0) await deleteScratchOrg(hub, wire, active.Id);
  }
}
async function allocationNow(hub, wire) {
  return readAllocation(hub, { ...wire, sleep: () => Promise.reject(new Error("not now")) }).catch(
    () => void 0
  );
}

export {
  countStates,
  tookMilliseconds,
  inOrder,
  median,
  PollingTimeout,
  pollUntil,
  readScratchOrgDefinition,
  OrgLost,
  failureOf,
  Semaphore,
  runFleet,
  allocationNow
};
