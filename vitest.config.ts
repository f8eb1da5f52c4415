import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Small files, and the longest: walks by everybody through everything, and what starts the bot as a program again and again. */
const long = /\/test\/(law\/|main\.test|deploy\/image\.test)/

/** Vitest begins with what took long the last time, and on a fresh checkout with large files. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isLong = (file: TestSpecification) => long.test(file.moduleId)
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/store/global-setup.ts'],
    setupFiles: ['test/process/shared.ts'],
    // Safety nets: nothing waits for a moment, everything for what happens, however slow or busy the machine is.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 300_000 } },
    // Many tests mostly wait. Files share a process, since loading both SDKs for each would take a fifth of the time.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    isolate: false,
    // The code runs as it is under Node, which reads TypeScript: transforming it first costs more than it gives.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    // WebAssembly (Prisma's compiler, PGlite) is not made faster while it runs: no test runs long enough to win that back.
    // Nor is memory given back before there is half a gigabyte: V8 would look for it eight times where it now looks once.
    execArgv: [
      '--disable-warning=ExperimentalWarning',
      '--liftoff-only',
      '--no-memory-reducer',
      '--initial-old-space-size=512',
    ],
  },
})
