import type { DeployProblem } from './component.ts';
import type { XmlNode } from './metadata-xml.ts';
import { elementsOf, valuesOf } from './type-facts.ts';
import type { ElementFacts } from './type-facts.ts';

/** How a value of these types is written. Salesforce's own words for another text are not known. */
const forms: Readonly<Record<string, RegExp>> = {
  boolean: /^(true|false|1|0)$/,
  int: /^[-+]?\d+$/,
  double: /^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/,
};

/**
 * The first mistake in the elements of a metadata file. Their order is free, but elements of one name stand
 * together: https://help.salesforce.com/s/articleView?id=000383335&type=1
 */
export function problemOfElements(type: string, root: XmlNode): DeployProblem | undefined {
  return problemIn(type, root) ?? problemOfMissing(type, root);
}

function problemIn(type: string, parent: XmlNode): DeployProblem | undefined {
  const elements = elementsOf(type);
  if (!elements) return undefined;
  const seen = new Set<string>();
  let before = '';
  for (const child of parent.children) {
    const facts = elements.get(child.name);
    if (!facts) return unknownElement(child, type);
    if (seen.has(child.name) && !(facts.isList && before === child.name)) {
      const problem = `Error parsing file: Element ${child.name} is duplicated at this location in type ${type}`;
      return at(child, problem);
    }
    seen.add(child.name);
    before = child.name;
    const problem = problemOfValue(child, facts) ?? problemIn(facts.type, child);
    if (problem) return problem;
  }
  return undefined;
}

/** With the namespace as the file has it: https://github.com/forcedotcom/cli/issues/498 has `{}`. */
function unknownElement(child: XmlNode, type: string): DeployProblem {
  const name = `{${child.namespace}}${child.name}`;
  return at(child, `Error parsing file: Element ${name} invalid at this location in type ${type}`);
}

function problemOfValue(child: XmlNode, { type }: ElementFacts): DeployProblem | undefined {
  const values = valuesOf(type);
  if (values && !values.has(child.text)) {
    return at(child, `Error parsing file: '${child.text}' is not a valid value for the enum '${type}'`);
  }
  const form = forms[type];
  // An element without text counts as left out.
  if (form === undefined || child.text === '' || form.test(child.text)) return undefined;
  return at(child, `Error parsing file: '${child.text}' is not a valid value for the type xsd:${type}`);
}

/**
 * Salesforce does without some elements that the schema requires: the CLI’s own settings deploys leave booleans of
 * lists out. A file must have its own texts, such as its label.
 * https://github.com/SFDO-Tooling/CumulusCI/issues/695 has the words.
 */
function problemOfMissing(type: string, root: XmlNode): DeployProblem | undefined {
  const there = new Set(root.children.filter((child) => child.text !== '').map(({ name }) => name));
  for (const [name, { type: of, isRequired }] of elementsOf(type) ?? []) {
    if (isRequired && of === 'string' && !there.has(name))
      return { problem: `Required field is missing: ${name}` };
  }
  return undefined;
}

function at({ line, column }: XmlNode, problem: string): DeployProblem {
  return { problem, line, column };
}
