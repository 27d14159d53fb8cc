/**
 * A workflow as the docs have it, with the embedded Dev Hub's address added to each step that uses Orgkey, since it
 * isn't at login.salesforce.com. This and `--local-repository` are all that differs from what users copy.
 */
export function withAddress(
  source: string,
  hub: { readonly productionUrl: string; readonly sandboxUrl: string },
): string {
  const lines = source.split('\n');
  return lines
    .flatMap((line, index) => {
      const indent = /^( +)with:$/.exec(line)?.[1];
      if (indent === undefined || !isOfOrgkey(lines, index, indent.length)) return [line];
      const inputs = inputsBelow(lines, index, indent.length);
      const added = Object.entries(addressFor(inputs, hub)).filter(([name]) => !inputs.has(name));
      return [line, ...added.map(([name, url]) => `${indent}  ${name}: ${url}`)];
    })
    .join('\n');
}

function addressFor(
  inputs: ReadonlySet<string>,
  hub: { readonly productionUrl: string; readonly sandboxUrl: string },
): Record<string, string> {
  if (!inputs.has('scratch-username')) return { 'instance-url': hub.productionUrl };
  return { 'instance-url': hub.sandboxUrl, 'hub-instance-url': hub.productionUrl };
}

/** Whether the step that this `with:` is of uses one of Orgkey's actions: `uses:` stands above it. */
function isOfOrgkey(lines: readonly string[], index: number, indent: number): boolean {
  const start = lines.slice(0, index).findLastIndex((line) => line.slice(0, indent).trim() === '-');
  return lines.slice(start, index).some((line) => /^ *(- )?uses: [\w-]+\/orgkey\b/.test(line));
}

function inputsBelow(lines: readonly string[], index: number, indent: number): Set<string> {
  const names = new Set<string>();
  for (const line of lines.slice(index + 1)) {
    if (line.trim() !== '' && line.search(/\S/) <= indent) break;
    const name = /^ +([\w-]+):/.exec(line)?.[1];
    if (name !== undefined) names.add(name);
  }
  return names;
}
