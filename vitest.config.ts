import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/store/global-setup.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // Many tests mostly wait. Files share a process, since loading both SDKs for each would take a fifth of the time.
    maxWorkers: 3,
    isolate: false,
  },
})
