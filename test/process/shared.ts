import http from 'node:http'
import https from 'node:https'
import { afterAll, afterEach, expect, vi } from 'vitest'
import './own-ports.ts'
import './queries-once.ts'

// For every test file: several share a process, and none may meet what another left.

/** What belongs to the process, and some tests change for a while. */
const belongings = () => ({
  environment: { ...process.env },
  folder: process.cwd(),
  signals: ['SIGINT', 'SIGTERM', 'uncaughtException', 'unhandledRejection'].map((name) => process.listenerCount(name)),
  clocks: [Date, performance.now, setTimeout, setInterval, setImmediate, Math.random],
  requests: [fetch, http.request, https.request],
})

// Before the file is read: what it brings along changes some as well.
const before = belongings()
// A test that fails puts nothing back itself.
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})
afterAll(() => expect(belongings(), 'what the file leaves to those after it in this process').toEqual(before))
