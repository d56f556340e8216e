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
        { type: 'core', pattern: 'src/core', mode: 'folder' },
        { type: 'rules', pattern: 'src/rules', mode: 'folder' },
        { type: 'simulation', pattern: 'src/simulation', mode: 'folder' },
        { type: 'platform', pattern: 'src/platform', mode: 'folder' },
        { type: 'modules', pattern: 'src/modules/*', mode: 'folder', capture: ['module'] },
        { type: 'web', pattern: 'src/web', mode: 'folder' },
        { type: 'cli', pattern: 'src/cli', mode: 'folder' },
        { type: 'main', pattern: 'src/*.ts', mode: 'file' },
      ],
    },
    rules: {
      'boundaries/element-types': [
        'error',
        {
          default: 'disallow',
          rules: Object.entries(ROOMS).map(([from, allow]) => ({ from, allow: [from, ...allow] })),
        },
      ],
      'boundaries/entry-point': [
        'error',
        {
          default: 'allow',
          rules: [{ target: ['modules'], disallow: '*' }, { target: ['modules'], allow: 'index.ts' }],
        },
      ],
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
      'no-restricted-globals': ['error', 'Date', 'process', 'fetch', 'setTimeout', 'setInterval', 'performance'],
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
