import { dateTime } from '../world/clock.ts';
import type { ComponentOutcome, Deployment, Deployments, DeployStatus } from './deployments.ts';
import { textOf } from '../objects/table.ts';

/** A DeployResult: values as REST answers them; SOAP writes the same as elements. */
export type DeployResult = Readonly<Record<string, unknown>>;

const ended: readonly DeployStatus[] = ['Succeeded', 'SucceededPartial', 'Failed', 'Canceled'];

/** https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_deployresult.htm */
export function deployResult(
  deployment: Deployment,
  deployments: Deployments,
  includeDetails: boolean,
): DeployResult {
  const status = deployments.status(deployment);
  const { outcomes = [], plan, options } = deployment;
  const failed = outcomes.filter(({ problem }) => problem).length;
  const total = plan.components.length;
  const { errorMessage } = plan;
  return {
    checkOnly: options.checkOnly,
    ...times(deployment, status),
    done: ended.includes(status),
    ...(errorMessage === undefined ? {} : { errorMessage, errorStatusCode: 'INVALID_OPERATION' }),
    id: deployment.id,
    ignoreWarnings: options.ignoreWarnings,
    numberComponentErrors: failed,
    numberComponentsDeployed: deployment.outcomes ? total - failed : 0,
    numberComponentsTotal: total,
    numberTestErrors: 0,
    numberTestsCompleted: 0,
    numberTestsTotal: 0,
    rollbackOnError: options.rollbackOnError,
    runTestsEnabled: false,
    status,
    success: status === 'Succeeded' || status === 'SucceededPartial',
    ...(includeDetails ? { details: details(deployment) } : {}),
  };
}

function times(deployment: Deployment, status: DeployStatus): DeployResult {
  const { by, startedAt, endsAt, canceledBy } = deployment;
  const hasEnded = ended.includes(status);
  const started = dateTime(startedAt);
  return {
    createdBy: by.Id,
    createdByName: textOf(by, 'Name'),
    createdDate: started,
    ...(status === 'Pending' ? {} : { startDate: started }),
    lastModifiedDate: hasEnded ? dateTime(endsAt) : started,
    ...(hasEnded ? { completedDate: dateTime(endsAt) } : {}),
    ...(canceledBy ? { canceledBy: canceledBy.Id, canceledByName: textOf(canceledBy, 'Name') } : {}),
  };
}

/** https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_deploydetails.htm */
function details(deployment: Deployment): DeployResult {
  const outcomes = deployment.outcomes ?? [];
  const messages = outcomes.map((outcome) => deployMessage(outcome, deployment));
  return {
    componentFailures: messages.filter(({ success }) => success === false),
    componentSuccesses:
      outcomes.length === 0
        ? []
        : [...messages.filter(({ success }) => success === true), manifestMessage(deployment)],
    runTestResult: {
      codeCoverage: [],
      codeCoverageWarnings: [],
      failures: [],
      flowCoverage: [],
      flowCoverageWarnings: [],
      numFailures: 0,
      numTestsRun: 0,
      successes: [],
      totalTime: 0,
    },
  };
}

/** https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_deploymessage.htm */
function deployMessage(
  { component, problem, created, changed, warning }: ComponentOutcome,
  { endsAt }: Deployment,
): DeployResult {
  return {
    changed: !problem && (created || changed),
    componentType: component.shownAs?.type ?? component.type,
    created: !problem && created,
    createdDate: dateTime(endsAt),
    deleted: component.deletes === true && !problem && warning === undefined,
    fileName: component.fileName,
    fullName: component.shownAs?.fullName ?? component.fullName,
    success: !problem,
    warning: warning !== undefined,
    ...(warning === undefined ? {} : { problem: warning, problemType: 'Warning' }),
    ...(problem ? { problem: problem.problem, problemType: 'Error' } : {}),
    ...(problem?.line === undefined ? {} : { lineNumber: problem.line, columnNumber: problem.column }),
  };
}

function manifestMessage({ plan, endsAt }: Deployment): DeployResult {
  return {
    changed: true,
    componentType: '',
    created: false,
    createdDate: dateTime(endsAt),
    deleted: false,
    fileName: plan.manifest,
    fullName: 'package.xml',
    success: true,
    warning: false,
  };
}
