/** Seconds so far, in three measures. */
export interface Elapsed {
  /** Processor time of this thread: what the clock would show if the machine had nothing else to do. Ratios are made of it. */
  readonly seconds: number
  /** Processor time of the whole process: with the threads beside that compile and collect, and what they do for the rest. */
  readonly processSeconds: number
  /** By the clock, which a busy machine stretches. */
  readonly clockSeconds: number
}

const secondsOf = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1e6

export const startStopwatch = (): (() => Elapsed) => {
  const clock = performance.now()
  const thread = process.threadCpuUsage()
  const whole = process.cpuUsage()
  return () => ({
    seconds: secondsOf(process.threadCpuUsage(thread)),
    processSeconds: secondsOf(process.cpuUsage(whole)),
    clockSeconds: (performance.now() - clock) / 1000,
  })
}
