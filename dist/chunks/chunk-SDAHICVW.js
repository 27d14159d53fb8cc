import {
  parseJsonFile
} from "./chunk-BVEACDW4.js";
import {
  Problem,
  messageOf,
  mostBytesOf,
  readTextFile
} from "./chunk-D7HFNESS.js";

// src/cli/settings.ts
import { dirname, join, resolve } from "node:path";
function keyPaths(directory, number = 1) {
  const suffix = number === 1 ? "" : `-${number}`;
  return {
    key: join(directory, `server${suffix}.key.enc`),
    certificate: join(directory, `server${suffix}.crt`),
    settings: join(directory, `orgkey${suffix}.json`)
  };
}
function settingsText(settings) {
  return `${JSON.stringify(settings, void 0, 2)}
`;
}
async function readSettings(path) {
  let value;
  try {
    value = parseJsonFile(await readTextFile(path, mostBytesOf.settings, path));
  } catch (error) {
    if (error.code === "ENOENT") return void 0;
    if (error instanceof Problem) throw error;
    throw unreadable(path, error instanceof SyntaxError ? "it is not JSON" : messageOf(error));
  }
  const { z } = await import("./zod-T7BNTJXC.js");
  const text = z.string({ error: "a text" });
  const file = text.transform((name2) => resolve(dirname(path), name2));
  const schema = z.object(
    {
      ...{
        connectedApp: text,
        externalClientApp: text,
        permissionSet: text,
        consumerKey: text,
        hubUsername: text,
        instanceUrl: text
      },
      ...{ encryptedKeyFile: file, certificateFile: file }
    },
    { error: "an object" }
  );
  const read = schema.partial().safeParse(value);
  if (read.success) return read.data;
  const [{ path: [name], message } = { path: [], message: "" }] = read.error.issues;
  throw unreadable(path, `${name === void 0 ? "it" : `"${String(name)}"`} is not ${message}`);
}
function unreadable(path, reason) {
  return new Problem({
    kind: "cli/settings",
    what: `${path} can\u2019t be read: ${reason}.`,
    fix: "Give another file with --settings, or the values as options (see --help)."
  });
}

export {
  keyPaths,
  settingsText,
  readSettings
};
