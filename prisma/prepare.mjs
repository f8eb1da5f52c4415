// After an install: what makes starts quick. Without it they are slower, never wrong, so nothing here can fail an install.
import { flushCompileCache } from 'node:module'

/** What a start loads, the adapters too, which are loaded when they are configured. */
const loaded = ['main.ts', 'app/start.ts', 'slack/listen.ts', 'teams/listen.ts']

try {
  const { startQuickly } = await import('../src/app/start-quickly.ts')
  startQuickly('playground')
  for (const file of loaded) await import(`../src/${file}`)
  const { makeTemplate } = await import('./make-template.ts')
  await makeTemplate()
  // Last: what the template called is compiled by now.
  flushCompileCache()
} catch (error) {
  console.error(`First starts will take longer: ${error instanceof Error ? error.message : error}`)
}
// The driver's idle timer would keep the process for ten seconds more, though everything is closed.
process.exit()
