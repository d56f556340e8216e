// All that CI checks besides the tests. Each step is a line; the last line tells how many passed.
import { spawnSync } from 'node:child_process'

const STEPS = [
  ['format', 'npx', ['prettier', '--check', '.']],
  ['lint and boundaries', 'npx', ['eslint', '.', '--max-warnings', '0']],
  ['types', 'npx', ['tsc', '--noEmit']],
  ['dead code and unused dependencies', 'npx', ['knip']],
  ['OpenAPI up to date', 'node', ['scripts/run-ts.mjs', 'scripts/openapi.ts', '--check']],
  [
    'API Design Rules',
    'npx',
    [
      'spectral',
      'lint',
      '--fail-severity',
      'warn',
      '-r',
      'test/standards/nl-api-design-rules.linter.yaml',
      'docs/openapi.json',
    ],
  ],
  ['schema dump up to date', 'node', ['scripts/run-ts.mjs', 'scripts/schema.ts', '--check']],
  ['rule coverage and amounts', 'node', ['dist/server/cli/schakel.mjs', 'controleer', '--zonder-database']],
]

let failed = 0
for (const [name, command, args] of STEPS) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: '0' },
    maxBuffer: 1e8,
  })
  const ok = status === 0
  if (!ok) failed += 1
  process.stdout.write(`${ok ? 'ok  ' : 'FAIL'} ${name}\n`)
  if (!ok) process.stdout.write(`${stdout}${stderr}`.split('\n').slice(-60).join('\n') + '\n')
}
process.stdout.write(`check: ${STEPS.length - failed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 ? 0 : 1
