import tseslint from 'typescript-eslint'
import boundaries from 'eslint-plugin-boundaries'
import a11y from 'eslint-plugin-jsx-a11y'
import hooks from 'eslint-plugin-react-hooks'

/** The rooms of the house (ARCHITECTURE.md) and the only directions in which they may look. */
export const ROOMS = {
  core: [],
  rules: ['core'],
  simulation: ['core', 'rules'],
  platform: ['core'],
  modules: ['core', 'rules', 'simulation', 'platform', 'modules'],
  web: ['core'],
  cli: ['core', 'rules', 'simulation', 'platform', 'modules'],
  main: ['core', 'rules', 'simulation', 'platform', 'modules', 'cli'],
}

const element = (...types) => ({ element: { types: { anyOf: types } } })

/** A room may look into itself and the rooms it names; into a module only through its index.ts. */
const policies = Object.entries(ROOMS).flatMap(([from, to]) => [
  { from: element(from), allow: { to: element(...new Set([from, ...to].filter((t) => t !== 'modules'))) } },
  ...(to.includes('modules')
    ? [{ from: element(from), allow: { to: { element: { type: 'modules', fileInternalPath: 'index.ts' } } } }]
    : []),
])

const pure = ['src/core/**/*.ts', 'src/rules/**/*.ts', 'src/simulation/**/*.ts']

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'src/web/api/schema.ts', 'coverage/**', '.schakel/**'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { boundaries },
    settings: {
      'boundaries/include': ['src/**/*.{ts,tsx}'],
      'boundaries/elements': [
        { type: 'core', pattern: 'src/core' },
        { type: 'rules', pattern: 'src/rules' },
        { type: 'simulation', pattern: 'src/simulation' },
        { type: 'platform', pattern: 'src/platform' },
        { type: 'modules', pattern: 'src/modules/*', capture: ['module'] },
        { type: 'web', pattern: 'src/web' },
        { type: 'cli', pattern: 'src/cli' },
      ],
    },
    rules: {
      'boundaries/dependencies': ['error', { default: 'disallow', policies }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
        {
          selector: 'ClassDeclaration:not([superClass.name=/Error$/])',
          message: 'No classes except errors.',
        },
      ],
    },
  },
  {
    files: pure,
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'Date',
        'process',
        'fetch',
        'setTimeout',
        'setInterval',
        'performance',
      ],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random' }],
      'no-restricted-syntax': [
        'error',
        { selector: ':function[async=true]', message: 'core, rules and simulation are not async.' },
        { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
        {
          selector: 'ClassDeclaration:not([superClass.name=/Error$/])',
          message: 'No classes except errors.',
        },
      ],
    },
  },
  {
    files: ['src/web/**/*.tsx'],
    ...a11y.flatConfigs.recommended,
  },
  {
    files: ['src/web/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
)
