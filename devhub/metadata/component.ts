import type { XmlElement } from './metadata-xml.ts';
import type { Content, Named } from './stored-component.ts';
import type { Row } from '../objects/table.ts';
import type { Org } from '../world/org.ts';

/** What is wrong with a component. Lines and columns count from 1. */
export interface DeployProblem {
  readonly problem: string;
  readonly line?: number;
  readonly column?: number;
}

/** Something that has to be in the org, or in the same deploy. */
export interface Need {
  readonly type: 'CustomObject' | 'CustomField' | 'ApexClass' | 'PermissionSet' | 'ExternalClientApplication';
  readonly name: string;
  /** What Salesforce says when it is not there. */
  readonly problem: string;
}

export interface PlannedEffects {
  readonly needs: readonly Need[];
  /** What the component changes in an org, once the whole deploy is valid. */
  readonly effects: readonly ((org: Org) => void)[];
  /** Why this org refuses it; what every org refuses is the component's `problem`. */
  readonly refusedBy?: (org: Org, plan: DeployPlan) => string | undefined;
}

/** A component of a zip, with all that can be said about it without knowing the org. */
export interface PlannedComponent extends Named, PlannedEffects {
  /** Path in the zip. */
  readonly fileName: string;
  readonly problem?: DeployProblem;
  /** Components that stand in its file without being planned: the labels of CustomLabels. */
  readonly children?: readonly Named[];
  /** The deploy deletes it: the zip's destructive changes name it. */
  readonly deletes?: boolean;
  /** What the deploy's answer says of it although it succeeded. */
  readonly warns?: (org: Org) => string | undefined;
  /** Where other components of the deploy look into it. */
  readonly content?: XmlElement;
  /** What the org keeps of it. */
  readonly stored?: Content;
  /** How the deploy's answer names it, where that differs. */
  readonly shownAs?: { readonly type?: string; readonly fullName?: string };
}

/** How a component of a type is deleted from an org. */
export interface Deletion {
  readonly find: (org: Org, name: string) => Row | undefined;
  readonly delete: (org: Org, row: Row) => void;
  readonly refusedBy?: (org: Org, row: Row) => string | undefined;
}

/** A zip, read and checked once for all orgs that it is deployed to. */
export interface DeployPlan {
  readonly components: readonly PlannedComponent[];
  /** Path of the manifest in the zip. */
  readonly manifest: string;
  /** Set when nothing of the zip can be deployed. */
  readonly errorMessage?: string;
}
