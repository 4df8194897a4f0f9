import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import playwright from 'eslint-plugin-playwright';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const privateByHash = {
  selector:
    ':matches(PropertyDefinition, MethodDefinition[kind!="constructor"])[accessibility="private"]',
  message: 'Private is spelled #name.',
};
const noEnums = { selector: 'TSEnumDeclaration', message: 'A union of literals, not an enum.' };

export default defineConfig(
  { ignores: ['node_modules/', 'reports/out/', 'test-results/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-syntax': ['error', privateByHash, noEnums],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Clashes with the compiler's noPropertyAccessFromIndexSignature.
      '@typescript-eslint/dot-notation': 'off',
      // To leave a key out of an object by rest needs a name for it.
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_$' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    // A library of the past, as it was used: its test ids are what the console shows as data-se.
    files: ['embedded-org/console/skins/odyssey/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/no-deprecated': 'off' },
  },
  {
    files: ['commands/**/*.ts', 'commands/**/*.mjs'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', '**/*.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        module: 'writable',
        setInterval: 'readonly',
        clearInterval: 'readonly',
      },
    },
  },
  {
    files: ['tests/admin-console/**/*.spec.ts', 'tests/flows/**/*.spec.ts'],
    extends: [playwright.configs['flat/recommended']],
    rules: {
      'playwright/expect-expect': 'error',
      'playwright/no-conditional-in-test': 'error',
      'playwright/no-nth-methods': 'error',
      'playwright/no-raw-locators': 'error',
      'playwright/no-force-option': 'error',
      'playwright/no-skipped-test': 'error',
      'playwright/no-wait-for-timeout': 'error',
      'playwright/require-top-level-describe': 'error',
      'playwright/max-nested-describe': ['error', { max: 1 }],
      'no-restricted-imports': [
        'error',
        {
          paths: [{ name: '@playwright/test', message: 'Specs import fixtures/index.ts only.' }],
          patterns: [
            {
              group: ['**/pages/**', '**/embedded-org/**', '**/sample-client/**'],
              message: 'Specs import fixtures/index.ts only.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['pages/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@playwright/test',
              importNames: ['expect', 'test'],
              message: 'Page objects act; specs judge.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['fixtures/**/*.ts', 'tests/self/**/*.ts'],
    rules: {
      'no-empty-pattern': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
    },
  },
  prettier,
);
