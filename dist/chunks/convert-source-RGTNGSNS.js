import {
  openZip
} from "./chunk-FOJDTCO3.js";
import {
  apiVersion
} from "./chunk-2MHU6FYR.js";
import {
  Problem,
  Problems,
  isInside,
  messageOf,
  staysInside,
  throwAll
} from "./chunk-D7HFNESS.js";
import "./chunk-KIZ6KU7F.js";

// src/salesforce/metadata/convert-source.ts
import { createHash } from "node:crypto";
import { stat as stat4 } from "node:fs/promises";
import { basename as basename2, join as join3, relative as relative3, resolve as resolve2 } from "node:path";

// src/salesforce/metadata/replacements.ts
import { stat } from "node:fs/promises";
import { relative, resolve } from "node:path";
function activeReplacements({ replacements }, env) {
  return replacements.filter(({ when }) => when.every(({ variable, value }) => env[variable] === value));
}
async function replacementProblems(project, paths, top, env = process.env) {
  const gone = [];
  for (const { filename, withFile } of activeReplacements(project, env)) {
    if (withFile !== void 0 && !await staysInside(resolve(project.folder, withFile), top)) {
      gone.push(outside(withFile));
    }
    if (filename === void 0) continue;
    const path = resolve(project.folder, filename);
    const isMeant = paths.some((source) => !relative(source, path).startsWith(".."));
    const isThere = await stat(path).catch(() => void 0) !== void 0;
    if (isMeant && !isThere) gone.push(noSuchFile(filename));
  }
  return gone;
}
function missingVariables(project, cause, env = process.env) {
  const said = messageOf(cause);
  if (!said.includes('"replaceWithEnv"')) return void 0;
  const needed = activeReplacements(project, env).flatMap(
    ({ withEnv, mayBeUnset }) => withEnv === void 0 || mayBeUnset ? [] : [withEnv]
  );
  const missing = [...new Set(needed)].filter((variable) => env[variable] === void 0);
  const [first] = missing;
  if (first === void 0) return void 0;
  return new Problem(
    {
      kind: "source/replacement-env",
      what: `Replacements in sfdx-project.json need environment variables that are not set: ${missing.join(", ")}.`,
      fix: `Add \`env: { ${first}: \u2026 }\` to the step, or \`allowUnsetEnvVariable\` to the replacement.`
    },
    { cause }
  );
}
async function placeholdersLeft(components, zipped, folder) {
  const marked = components.flatMap(
    (component) => Object.values(component.replacements ?? {}).flatMap(
      (marks) => marks.map((mark) => ({ component, mark }))
    )
  );
  if (marked.length === 0) return [];
  const files = await Promise.all(
    zipped.map(async ({ name, content }) => ({ name, text: (await content()).toString("utf8") }))
  );
  return marked.flatMap(({ component, mark }) => {
    const pattern = new RegExp(mark.toReplace, "s");
    if (pattern.test(mark.replaceWith)) return [];
    const name = nameOf(component);
    const isLeft = files.some((file) => partsOf(file.name).includes(name) && pattern.test(file.text));
    return isLeft ? [placeholderLeft(mark.toReplace, relative(folder, mark.matchedFilename))] : [];
  });
}
function nameOf(component) {
  const { fullName } = component.parent ?? component;
  return fullName.split("/").at(-1) ?? fullName;
}
function partsOf(path) {
  return path.split("/").flatMap((part) => [part, part.replace(/\..*$/, "")]);
}
function outside(file) {
  return new Problem({
    kind: "source/outside-workspace",
    what: `sfdx-project.json has text replaced with ${file}, which is outside of the workspace.`,
    why: "What the file holds would be deployed to the orgs.",
    fix: "Put the file into the workspace."
  });
}
function noSuchFile(filename) {
  return new Problem({
    kind: "source/replacement-file",
    what: `sfdx-project.json has text replaced in ${filename}, which is not there.`,
    why: "Its placeholder would be deployed as it is.",
    fix: "Correct the `filename` of the replacement: a path from the project\u2019s folder, upper and lower case as the file has it."
  });
}
function placeholderLeft({ source }, file) {
  return new Problem({
    kind: "source/placeholder-left",
    what: `\u201C${source.replaceAll("\\", "")}\u201D is still in ${file}, though sfdx-project.json has it replaced there.`,
    why: "Files that are taken for binary stay as they are, and so does a placeholder that stands on several lines.",
    fix: "Put the placeholder on one line of a text file, or take the replacement out of sfdx-project.json."
  });
}

// src/salesforce/metadata/source-links.ts
import { opendir, realpath, stat as stat2 } from "node:fs/promises";
import { join, relative as relative2 } from "node:path";
var mostEntries = 1e5;
var mostProblems = 20;
async function linkProblems(source, top, isLeftOut) {
  const problems = [];
  const realTop = await realpath(top);
  const nameOf2 = (path) => relative2(top, path);
  const folders = [];
  const look = async (path, trail) => {
    const real = await realpath(path).catch(() => void 0);
    if (real === void 0) return;
    if (!isInside(real, realTop)) problems.push(leadsOut(nameOf2(path)));
    else if (trail.has(real)) problems.push(leadsBack(nameOf2(path)));
    else if ((await stat2(real)).isDirectory()) folders.push({ path, trail: /* @__PURE__ */ new Set([...trail, real]) });
  };
  await look(source, /* @__PURE__ */ new Set());
  let entries = 0;
  for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
    for await (const entry of await opendir(folder.path)) {
      entries += 1;
      if (entries > mostEntries) return [...problems, tooMany(nameOf2(source))];
      const path = join(folder.path, entry.name);
      if (!entry.isDirectory() && !entry.isSymbolicLink() || isLeftOut(path)) continue;
      await look(path, folder.trail);
      if (problems.length >= mostProblems) return problems;
    }
  }
  return problems;
}
function leadsOut(path) {
  return new Problem({
    kind: "source/outside-workspace",
    what: `${path} in the source leads out of the workspace.`,
    why: "It is a symbolic link, an absolute path or one with `..`; what it leads to would be deployed to the orgs.",
    fix: "Put the file into the workspace, or remove the link."
  });
}
function leadsBack(path) {
  return new Problem({
    kind: "source/link-in-a-circle",
    what: `${path} is a link to a folder that it is in.`,
    fix: "Remove the link, or add it to `.forceignore`."
  });
}
function tooMany(path) {
  return new Problem({
    kind: "source/too-many-files",
    what: `${path} holds more than ${mostEntries} files and folders; Salesforce takes 10,000 files.`,
    fix: "Deploy fewer directories (`source`); check for links from one folder to another."
  });
}

// src/salesforce/metadata/without-meta.ts
import { readdir, stat as stat3 } from "node:fs/promises";
import { basename, extname, join as join2, sep } from "node:path";
var apexTypes = /* @__PURE__ */ new Set(["ApexClass", "ApexTrigger", "ApexPage", "ApexComponent"]);
async function filesWithoutMeta(paths, registry, isTaken) {
  const folders = foldersBySuffix(registry);
  const all = (await Promise.all(paths.map(filesIn))).flat();
  const there = new Set(all);
  return all.toSorted().filter((path) => {
    const folder = folders.get(extname(path).slice(1));
    const isOfType = folder === "" || folder !== void 0 && path.split(sep).includes(folder);
    return isOfType && !there.has(`${path}-meta.xml`) && !isTaken(path);
  });
}
function foldersBySuffix(registry) {
  const types = Object.values(registry.getRegistry().types).filter(
    ({ strategies }) => strategies?.adapter === "matchingContentFile"
  );
  return new Map(
    types.flatMap(
      ({ name, suffix, directoryName }) => suffix === void 0 ? [] : [[suffix, apexTypes.has(name) ? "" : directoryName]]
    )
  );
}
async function filesIn(path) {
  if ((await stat3(path)).isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join2(entry.parentPath, entry.name));
}
function metaOf(path) {
  return `${basename(path)}-meta.xml`;
}
var mostWarnings = 20;
function metaWarnings(lacking) {
  const more = lacking.length - mostWarnings;
  return [
    ...lacking.slice(0, mostWarnings).map(
      (file) => `${file}: it has no ${metaOf(file)} beside it, so it isn\u2019t deployed. Add that, or name the file in .forceignore.`
    ),
    ...more > 0 ? [`${more} more files have no -meta.xml beside them, so they aren\u2019t deployed.`] : []
  ];
}

// src/salesforce/metadata/convert-source.ts
var MOST_BYTES = 39 * 1024 * 1024;
var MOST_FILES = 1e4;
async function convertSource(project, paths, folder = project.folder) {
  const chosen = paths.length > 0 ? paths : packagePaths(project, folder);
  await checkPaths(project, folder, chosen);
  const fsPaths = chosen.map((path) => resolve2(folder, path));
  throwAll(await replacementProblems(project, fsPaths, folder));
  process.env["SF_DISABLE_LOG_FILE"] ??= "true";
  const { ComponentSet, ForceIgnore, Lifecycle, MetadataConverter, RegistryAccess } = await import("./source-deploy-retrieve-OLZSO42M.js");
  const registry = new RegistryAccess(void 0, project.folder);
  const warnings = /* @__PURE__ */ new Set();
  Lifecycle.getInstance().onWarning((warning) => Promise.resolve(void warnings.add(warning)));
  try {
    const ignores = fsPaths.map((path) => ForceIgnore.findAndCreate(path));
    const isLeftOut = (path) => ignores.some((ignore) => ignore.denies(path));
    for (const path of fsPaths) throwAll(await linkProblems(path, folder, isLeftOut));
    const set = ComponentSet.fromSource({ fsPaths, registry });
    set.projectDirectory = project.folder;
    set.sourceApiVersion = project.sourceApiVersion ?? apiVersion;
    const components = set.getSourceComponents().toArray();
    const content = new Set(components.flatMap((component) => component.walkContent()));
    const lonely = await filesWithoutMeta(fsPaths, registry, (path) => content.has(path) || isLeftOut(path));
    const lacking = lonely.map((path) => relative3(folder, path));
    if (components.length === 0) throw new Problems([nothingFound(chosen, lacking)]);
    const { zipBuffer } = await new MetadataConverter(registry).convert(set, "metadata", {
      type: "zip"
    });
    const zip = zipBuffer ?? Buffer.alloc(0);
    const files = await openZip(zip);
    checkSize({ bytes: zip.length, files: files.length }, chosen);
    const left = await placeholdersLeft(components, files, folder);
    throwAll(left);
    return {
      zip,
      hash: await hashOf(files),
      files: files.length,
      components: set.size,
      apiVersion: set.sourceApiVersion,
      locate: locator(components, folder),
      permissionSets: new Set(
        components.filter(({ type }) => /^PermissionSet(Group)?$/.test(type.name)).map(({ fullName }) => fullName)
      ),
      warnings: [...warnings, ...metaWarnings(lacking)]
    };
  } catch (cause) {
    if (cause instanceof Problems) throw cause;
    throw new Problems([missingVariables(project, cause) ?? notConverted(chosen, cause)]);
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
  throwAll(problems);
}
function packagePaths(project, folder) {
  return project.packageDirectories.map((path) => relative3(folder, join3(project.folder, path)));
}
async function checkPaths(project, folder, paths) {
  if (paths.length === 0) {
    const what = `There is no source to deploy: ${project.folder} has no package directories.`;
    const fix = "Name the paths in `source`, or the package directories in sfdx-project.json.";
    throw new Problems([new Problem({ kind: "source/none", what, fix })]);
  }
  const problems = [];
  for (const path of paths) {
    const found = await stat4(resolve2(folder, path)).catch(() => void 0);
    if (found !== void 0) continue;
    const what = `The source path ${path} does not exist.`;
    const fix = "Check the path, from the workspace, and that the job checked out the repository.";
    problems.push(new Problem({ kind: "source/not-found", what, fix }));
  }
  throwAll(problems);
}
function nothingFound(paths, lacking) {
  const what = `There is no metadata in ${paths.join(", ")}.`;
  const [file] = lacking;
  if (file !== void 0) {
    const why = `${file} has no ${metaOf(file)} beside it${lacking.length > 1 ? `, nor have ${lacking.length - 1} others` : ""}.`;
    return new Problem({
      kind: "source/empty",
      what,
      why,
      fix: "Add it: Salesforce takes no class without one.",
      place: { file }
    });
  }
  return new Problem({
    kind: "source/empty",
    what,
    why: "The folders are empty, `.forceignore` leaves everything out, or the files are not in source format.",
    fix: "Check the paths and `.forceignore`."
  });
}
function notConverted(paths, cause) {
  const detail = messageOf(cause);
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
    files.set(key, [...files.get(key) ?? [], ...paths.map((path) => relative3(folder, path))]);
  }
  return (type, name, zipPath) => {
    const found = files.get(`${type}#${name}`) ?? [];
    return found.find((path) => basename2(path) === basename2(zipPath)) ?? found[0];
  };
}
async function hashOf(files) {
  const lines = [];
  for (const { name, content } of files) {
    lines.push(
      `${name} ${createHash("sha256").update(await content()).digest("hex")}`
    );
  }
  return createHash("sha256").update(lines.sort().join("\n")).digest("hex");
}
export {
  checkSize,
  convertSource
};
