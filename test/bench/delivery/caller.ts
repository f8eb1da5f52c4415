import { connect } from 'node:net'

interface Answer {
  readonly status: number
  readonly body: string
}

interface Call {
  readonly path: string
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: Error) => void
}

/**
 * POST without a body over a few connections that stay open, one call at a time on each. Node's own client costs more than all
 * that is measured here.
 */
export const createCaller = (socketPath: string, connections: number) => {
  const idle: Line[] = []
  const lines: Line[] = []
  const waiting: Call[] = []
  const isFree = (line: Line) => {
    const next = waiting.shift()
    if (next) line.begin(next)
    else idle.push(line)
  }
  return {
    post: (path: string): Promise<Answer> =>
      new Promise((resolve, reject) => {
        const call = { path, resolve, reject }
        const line = idle.pop()
        if (line) line.begin(call)
        else if (lines.length < connections) lines[lines.push(openLine(socketPath, isFree)) - 1]!.begin(call)
        else waiting.push(call)
      }),
    close: () => {
      for (const line of lines) line.close()
    },
  }
}

interface Line {
  begin(call: Call): void
  close(): void
}

const openLine = (socketPath: string, isFree: (line: Line) => void): Line => {
  const socket = connect(socketPath).setEncoding('latin1')
  let current: Call | undefined
  let received = ''
  const line: Line = {
    begin: (call) => {
      current = call
      received = ''
      socket.write(`POST ${call.path} HTTP/1.1\r\nhost: platform\r\ncontent-length: 0\r\n\r\n`, 'latin1')
    },
    close: () => socket.destroy(),
  }
  socket.on('data', (text) => {
    received += text
    const answer = whole(received)
    if (!answer || !current) return
    current.resolve(answer)
    current = undefined
    isFree(line)
  })
  socket.on('error', (error) => current?.reject(error))
  return line
}

/** An answer of which every byte is there; it says how long it is. */
const whole = (received: string): Answer | undefined => {
  const head = received.indexOf('\r\n\r\n')
  if (head < 0) return undefined
  const length = Number(/\r\ncontent-length: (\d+)/i.exec(received)?.[1] ?? 0)
  const body = received.slice(head + 4)
  return body.length >= length ? { status: Number(received.slice(9, 12)), body } : undefined
}
