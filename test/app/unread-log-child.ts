// A process that logs more than a pipe holds, to a reader that hangs, and is to stop: node unread-log-child.ts
import { createLog } from '../../src/app/log.ts'
import { stopOn } from '../../src/app/stop-on.ts'

const log = createLog('info')
for (let line = 0; line < 2_000; line++) log.info({ line, more: 'x'.repeat(200) }, 'a line')
const running = setInterval(() => undefined, 1_000)
const stop = async () => {
  clearInterval(running)
  process.stdout.write('stopped in order\n')
}
stopOn(process, stop, log)
process.stdout.write('ready\n')
