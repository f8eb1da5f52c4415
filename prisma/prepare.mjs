// After an install: what makes starts quick. Without it they are slower, never wrong, so nothing here can fail an install.
import { flushCompileCache } from 'node:module'

try {
  const { startQuickly } = await import('../src/app/start-quickly.ts')
  startQuickly('playground')
  await import('../src/app/start.ts')
  flushCompileCache()
  const { makeTemplate } = await import('./make-template.ts')
  await makeTemplate()
} catch (error) {
  console.error(`First starts will take longer: ${error instanceof Error ? error.message : error}`)
}
// The driver's idle timer would keep the process for ten seconds more, though everything is closed.
process.exit()
