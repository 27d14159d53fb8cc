import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Imports point one way: see CONTRIBUTING.md, "Layout". */
const forbid = (files, group, message) => ({
  files,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ group, message }] }] },
});
const actionsOnlyInRunner = 'Only src/runner/ imports @actions/*.';

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '__tests__/contract/cli/', '.work/', 'coverage/', 'demo/project/'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] },
          ],
        },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/require-await': 'off',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  forbid(['src/auth/**', 'src/fleet/**'], ['@actions/*'], actionsOnlyInRunner),
  forbid(
    ['src/login/**'],
    ['@actions/*', '**/auth/**', '**/fleet/**', '**/cli/**'],
    'src/login/ is what the actions, the fleet and the command share.',
  ),
  forbid(
    ['src/cli/**'],
    ['@actions/*', '**/runner/actions-*', '**/auth/**'],
    'src/cli/ runs in terminals, not in a step of a GitHub job.',
  ),
  forbid(
    ['src/key/**', 'src/salesforce/**'],
    ['@actions/*', '**/runner/**', '**/login/**', '**/auth/**', '**/fleet/**', '**/sf-cli/**'],
    'src/key/ and src/salesforce/ know nothing of GitHub, nor of what uses them.',
  ),
  forbid(
    ['src/sf-cli/**'],
    ['@actions/*', '**/runner/**', '**/auth/**', '**/fleet/**'],
    'src/sf-cli/ is used by the actions, not the other way round.',
  ),
  forbid(
    ['src/runner/**'],
    ['**/auth/**', '**/fleet/**'],
    'src/runner/ is used by the actions, not the other way round.',
  ),
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
);
