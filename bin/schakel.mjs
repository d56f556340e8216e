#!/usr/bin/env node
import { existsSync } from 'node:fs'

const programma = new URL('../dist/server/cli/schakel.mjs', import.meta.url)
if (!existsSync(programma)) {
  process.stderr.write('schakel is nog niet gebouwd. Doe eerst: npm run build\n')
  process.exit(1)
}
await import(programma.href)
