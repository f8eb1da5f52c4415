import '../teams/our-bot-child.ts'

// The Teams adapter of the other bench, which also says how much it keeps, when it is asked.
const collect = (globalThis as { gc?: () => void }).gc
process.on('message', () => {
  collect?.()
  process.send?.({ heapBytes: process.memoryUsage().heapUsed })
})
