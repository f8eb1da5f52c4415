// A platform in a process of its own: node platform-child.ts <rates as JSON, by first letter of the tenant>. Counts what it takes and what it refuses.
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

interface Limit {
  readonly perSecond: number
  readonly burst: number
}
const limits = JSON.parse(process.argv[2] ?? '{}') as Record<string, Limit>
const buckets = new Map<string, { tokens: number; at: number }>()
let taken = 0
let refused = 0

/** A token bucket a tenant, as the platforms describe theirs: so many a second, some at once after a pause. */
const allows = (tenant: string): boolean => {
  const limit = limits[tenant[0]!]
  if (!limit) return true
  const now = performance.now() / 1_000
  const bucket = buckets.get(tenant) ?? { tokens: limit.burst, at: now }
  bucket.tokens = Math.min(limit.burst, bucket.tokens + (now - bucket.at) * limit.perSecond)
  bucket.at = now
  buckets.set(tenant, bucket)
  if (bucket.tokens < 1) return false
  bucket.tokens--
  return true
}

const server = createServer((request, response) => {
  const [, tenant = '', id = ''] = request.url!.split('/')
  if (tenant === 'counts') return void response.end(JSON.stringify({ taken, refused }))
  if (!allows(tenant)) {
    refused++
    return void response.writeHead(429, { 'retry-after': '1' }).end()
  }
  taken++
  response.end(`m-${id}`)
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1')
await once(server, 'listening')
process.stdout.write(`${(server.address() as AddressInfo).port}\n`)
process.stdin.on('end', () => process.exit(0)).resume()
