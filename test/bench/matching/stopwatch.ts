/**
 * Seconds so far, by the clock and by the processor time of this thread. The second is what the clock would show if the
 * machine had nothing else to do; the ratios are made from it, so that a busy machine does not decide them.
 */
export const startStopwatch = (): (() => { seconds: number; clockSeconds: number }) => {
  const clock = performance.now()
  const before = process.threadCpuUsage()
  return () => {
    const { user, system } = process.threadCpuUsage(before)
    return { seconds: (user + system) / 1e6, clockSeconds: (performance.now() - clock) / 1000 }
  }
}
