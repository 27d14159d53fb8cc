import type { Org } from '../world/org.ts';

const testLevels = [
  'NoTestRun',
  'RunSpecifiedTests',
  'RunLocalTests',
  'RunAllTestsInOrg',
  'RunRelevantTests',
];

/** https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_deploy.htm, DeployOptions */
export interface DeployOptions {
  readonly checkOnly: boolean;
  readonly ignoreWarnings: boolean;
  readonly rollbackOnError: boolean;
  readonly singlePackage: boolean;
  /** Left out, the org decides. */
  readonly testLevel?: string;
}

/** The org refuses the deploy as a whole: REST answers 400, SOAP a fault. */
export class DeployRefused extends Error {
  override readonly name = 'DeployRefused';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * @param given as JSON has them, or as the texts of SOAP's elements
 * @throws DeployRefused
 */
export function readDeployOptions(given: Readonly<Record<string, unknown>>, org: Org): DeployOptions {
  const isSet = (name: string): boolean => given[name] === true || given[name] === 'true';
  const { testLevel, rollbackOnError } = given;
  // https://github.com/ForceCLI/force/pull/457
  if (typeof testLevel === 'string' && !testLevels.includes(testLevel)) {
    throw new DeployRefused('INVALID_TYPE', `'${testLevel}' is not a valid value for the enum 'TestLevel'`);
  }
  // https://github.com/forcedotcom/cli/issues/2105, https://github.com/xjsender/haoide/issues/107
  if (testLevel === 'NoTestRun' && org.isProduction) {
    const message = 'testLevel of NoTestRun cannot be used in production organizations';
    throw new DeployRefused('INVALID_OPERATION', message);
  }
  return {
    checkOnly: isSet('checkOnly'),
    ignoreWarnings: isSet('ignoreWarnings'),
    rollbackOnError: rollbackOnError === undefined || isSet('rollbackOnError'),
    singlePackage: isSet('singlePackage'),
    ...(typeof testLevel === 'string' ? { testLevel } : {}),
  };
}
