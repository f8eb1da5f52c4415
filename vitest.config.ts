import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Vitest begins with what took long the last time, and on a fresh checkout with large files. These are small, and the longest. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const walks = (file: TestSpecification) => file.moduleId.includes('/test/law/')
    return [...sorted.filter(walks), ...sorted.filter((file) => !walks(file))]
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
