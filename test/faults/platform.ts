import { type FaultInjectingServer, startFaultInjectingServer } from './fault-injecting-server.ts'

export interface Platform extends FaultInjectingServer {
  /** How often each delivery was taken. */
  readonly taken: ReadonlyMap<string, number>
}

/** The least a platform needs: it counts what it takes. */
export const startPlatform = async (): Promise<Platform> => {
  const taken = new Map<string, number>()
  const server = await startFaultInjectingServer((request, response) => {
    request.resume()
    const deliveryId = request.url!.slice(1)
    taken.set(deliveryId, (taken.get(deliveryId) ?? 0) + 1)
    response.writeHead(200).end(`m-${deliveryId}`)
  })
  return { ...server, taken }
}
