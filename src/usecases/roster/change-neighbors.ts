import type { Actor } from '../../core/actor.ts'
import { type AsCoordinator, asCoordinator } from '../as-coordinator.ts'
import type { NeighborLine } from '../matching/matchmaking-port.ts'
import type { Deps } from '../ports.ts'
import type { DistrictFacts } from './roster-port.ts'

export interface Neighbors {
  readonly district: DistrictFacts
  readonly neighbors: readonly NeighborLine[]
}

export type NeighborsChanged = Neighbors | 'noSuchDistrict' | 'sameDistrict'

/** Which districts count as neighbors of this one. */
export const seeNeighbors = (deps: Deps, actor: Actor, code: string): Promise<AsCoordinator<NeighborsChanged>> =>
  asCoordinator(deps, actor, async ({ data }) => {
    const [district] = await data.roster.districts([code])
    return district ? { district, neighbors: await data.matchmaking.neighborsOf(code) } : 'noSuchDistrict'
  })

/** Two districts count as neighbors from now on, or no more. Twice changes nothing; pairs that exist go on. */
export const changeNeighbors = (
  deps: Deps,
  actor: Actor,
  { code, other, neighbors }: { readonly code: string; readonly other: string; readonly neighbors: boolean },
): Promise<AsCoordinator<NeighborsChanged>> =>
  asCoordinator(deps, actor, async ({ data, note }): Promise<NeighborsChanged> => {
    if (code === other) return 'sameDistrict'
    const found = await data.roster.districts([code, other])
    const district = found.find((one) => one.code === code)
    if (!district || found.length < 2) return 'noSuchDistrict'
    const before = await data.matchmaking.neighborsOf(code)
    if (before.some((one) => one.code === other) !== neighbors) {
      if (neighbors) await data.matchmaking.addNeighbors(code, other)
      else await data.matchmaking.removeNeighbors(code, other)
      const action = neighbors ? 'neighbors.made' : 'neighbors.parted'
      await note({ action, subject: { kind: 'district', id: code }, details: { other } })
    }
    return { district, neighbors: await data.matchmaking.neighborsOf(code) }
  })
