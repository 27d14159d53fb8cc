import {
  connectedAppSource
} from "./chunk-ZHMC5IOX.js";
import {
  hubAppSource
} from "./chunk-BT6TIZLT.js";
import {
  Problem
} from "./chunk-D7HFNESS.js";

// src/cli/app-kind.ts
var kindNames = {
  "external-client-app": "External Client App",
  "connected-app": "Connected App"
};
function appSource(app) {
  return app.kind === "connected-app" ? connectedAppSource(app) : hubAppSource(app);
}
function appFields({ kind, name }) {
  return kind === "connected-app" ? { connectedApp: name } : { externalClientApp: name };
}

// src/cli/setup/output-files.ts
import { randomUUID } from "node:crypto";
import { lstat, mkdir, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
async function refuseExisting(paths, fix = "Give --force to replace the files, or another folder with --directory.") {
  const there = [];
  for (const path of paths) if (await isThere(path)) there.push(path);
  if (there.length === 0) return;
  throw new Problem({
    kind: "cli/file-exists",
    what: `${there.join(", ")} ${there.length === 1 ? "is" : "are"} there already. Nothing was changed.`,
    why: "A key that is overwritten is gone: who has only its encrypted copy in a secret can\u2019t get it back.",
    fix
  });
}
var StagedFiles = class {
  #staged = [];
  /** @throws Problem `cli/not-written`; nothing is left behind then */
  async write(files) {
    try {
      for (const file of files) {
        const temporary = join(dirname(file.path), `.${basename(file.path)}.${randomUUID()}.tmp`);
        this.#staged.push({ temporary, path: file.path });
        await writeThrough(temporary, file);
      }
    } catch (cause) {
      await this.discard();
      throw notWritten(cause);
    }
  }
  /** Puts the files into their places, each by one rename. */
  async commit() {
    const staged = this.#take();
    try {
      for (const { temporary, path } of staged) await rename(temporary, path);
    } catch (cause) {
      throw notWritten(cause);
    }
  }
  /** Does nothing to what is in its place already. */
  async discard() {
    for (const { temporary } of this.#take()) await rm(temporary, { force: true }).catch(() => void 0);
  }
  #take() {
    const staged = this.#staged;
    this.#staged = [];
    return staged;
  }
};
async function writeThrough(temporary, { path, content, mode = 420 }) {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(temporary, "wx", mode);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}
async function isThere(path) {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(error.code ?? "")) return false;
    throw notWritten(error);
  }
}
function notWritten(cause) {
  return new Problem(
    {
      kind: "cli/not-written",
      what: `A file can\u2019t be written: ${cause.message}.`,
      fix: "Choose a folder that you may write to with --directory."
    },
    { cause }
  );
}

export {
  kindNames,
  appSource,
  appFields,
  refuseExisting,
  StagedFiles,
  isThere
};
