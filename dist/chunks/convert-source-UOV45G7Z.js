import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  apiVersion
} from "./chunk-2TF3VUN4.js";
import {
  Problem,
  Problems
} from "./chunk-V24A4VCF.js";
import "./chunk-7AYJHTSH.js";

// src/salesforce/metadata/convert-source.ts
import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import { basename, join, relative } from "node:path";
var MOST_BYTES = 39 * 1024 * 1024;
var MOST_FILES = 1e4;
async function convertSource(project, paths) {
  const chosen = paths.length > 0 ? paths : project.packageDirectories;
  await checkPaths(project, chosen);
  process.env["SF_DISABLE_LOG_FILE"] ??= "true";
  const { ComponentSet, MetadataConverter, RegistryAccess } = await import("./source-deploy-retrieve-DWEG7FZW.js");
  const registry = new RegistryAccess(void 0, project.folder);
  const fsPaths = chosen.map((path) => join(project.folder, path));
  try {
    const set = ComponentSet.fromSource({ fsPaths, registry });
    set.projectDirectory = project.folder;
    set.sourceApiVersion = project.sourceApiVersion ?? apiVersion;
    const components = set.getSourceComponents().toArray();
    if (components.length === 0) throw new Problems([nothingFound(chosen)]);
    const { zipBuffer } = await new MetadataConverter(registry).convert(set, "metadata", {
      type: "zip"
    });
    const zip = zipBuffer ?? Buffer.alloc(0);
    const entries = zipEntries(zip);
    const files = entries.length;
    checkSize({ bytes: zip.length, files }, chosen);
    const locate = locator(components, project.folder);
    const version = set.sourceApiVersion;
    return { zip, hash: hashOf(entries), files, components: set.size, apiVersion: version, locate };
  } catch (cause) {
    if (cause instanceof Problems) throw cause;
    throw new Problems([notConverted(chosen, cause)]);
  }
}
function checkSize(size, paths) {
  const problems = [];
  const fix = "Deploy fewer directories (`source`), or put a part of it into a package; check `.forceignore`.";
  if (size.bytes > MOST_BYTES) {
    const megabytes = (size.bytes / 1024 / 1024).toFixed(1);
    const what = `The zip of ${paths.join(", ")} has ${megabytes} MB; Salesforce takes at most 39 MB.`;
    problems.push(new Problem({ kind: "source/too-large", what, fix }));
  }
  if (size.files > MOST_FILES) {
    const what = `The zip of ${paths.join(", ")} has ${size.files} files; Salesforce takes at most 10,000.`;
    problems.push(new Problem({ kind: "source/too-many-files", what, fix }));
  }
  if (problems.length > 0) throw new Problems(problems);
}
async function checkPaths(project, paths) {
  if (paths.length === 0) {
    const what = `There is no source to deploy: ${project.folder} has no package directories.`;
    const fix = "Name the paths in `source`, or the package directories in sfdx-project.json.";
    throw new Problems([new Problem({ kind: "source/none", what, fix })]);
  }
  const problems = [];
  for (const path of paths) {
    const found = await stat(join(project.folder, path)).catch(() => void 0);
    if (found !== void 0) continue;
    const what = `The source path ${path} does not exist.`;
    const fix = "Check the path, relative to the project, and that the job checked out the repository.";
    problems.push(new Problem({ kind: "source/not-found", what, fix }));
  }
  if (problems.length > 0) throw new Problems(problems);
}
function nothingFound(paths) {
  return new Problem({
    kind: "source/empty",
    what: `There is no metadata in ${paths.join(", ")}.`,
    why: "The folders are empty, `.forceignore` leaves everything out, or the files are not in source format.",
    fix: "Check the paths and `.forceignore`."
  });
}
function notConverted(paths, cause) {
  const detail = cause instanceof Error ? cause.message : String(cause);
  return new Problem(
    {
      kind: "source/not-converted",
      what: `The source in ${paths.join(", ")} cannot be converted: ${detail}`,
      fix: "Correct the file that the message names; `sf project deploy start` must accept it too."
    },
    { cause }
  );
}
function locator(components, folder) {
  const files = /* @__PURE__ */ new Map();
  for (const component of components.flatMap((parent) => [parent, ...parent.getChildren()])) {
    const paths = [...component.xml === void 0 ? [] : [component.xml], ...component.walkContent()];
    const key = `${component.type.name}#${component.fullName}`;
    files.set(key, [...files.get(key) ?? [], ...paths.map((path) => relative(folder, path))]);
  }
  return (type, name, zipPath) => {
    const found = files.get(`${type}#${name}`) ?? [];
    return found.find((path) => basename(path) === basename(zipPath)) ?? found[0];
  };
}
function zipEntries(zip) {
  const end = zip.lastIndexOf(Buffer.from([80, 75, 5, 6]));
  const entries = [];
  let at = end < 0 ? zip.length : zip.readUInt32LE(end + 16);
  while (at + 46 <= zip.length && zip.readUInt32LE(at) === 33639248) {
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString("utf8", at + 46, at + 46 + nameLength);
    const isFolder = name.endsWith("/");
    if (!isFolder) entries.push(`${name} ${zip.readUInt32LE(at + 16)} ${zip.readUInt32LE(at + 24)}`);
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}
function hashOf(entries) {
  return createHash("sha256").update([...entries].sort().join("\n")).digest("hex");
}
export {
  checkSize,
  convertSource
};
