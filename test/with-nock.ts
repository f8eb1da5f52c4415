import nock from 'nock'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'

/**
 * Answers in the place of the real platforms, for the test file or `describe` it is called in; whatever is not told fails.
 * Afterwards requests are the real ones again: files share a process. `own`: this machine's own servers are let through.
 */
export const withNock = ({ own = false } = {}): void => {
  beforeAll(() => {
    if (!nock.isActive()) nock.activate()
  })
  beforeEach(() => {
    nock.disableNetConnect()
    if (own) nock.enableNetConnect('127.0.0.1')
  })
  afterEach(() => nock.cleanAll())
  afterAll(() => {
    nock.enableNetConnect()
    nock.restore()
  })
}
