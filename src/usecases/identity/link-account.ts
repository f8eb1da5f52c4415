import { createHash } from 'node:crypto'
import type { Actor } from '../../core/actor.ts'
import { isCoordinator } from '../../core/offices.ts'
import type { Introduction, Person } from '../people/people-port.ts'
import type { Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import { tieAccounts } from './tie-account.ts'

const lifetimeDays = 7
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** A code is compared as people type it: any case, with or without the dash. */
const hashOf = (code: string): string =>
  createHash('sha256')
    .update(code.toUpperCase().replaceAll(/[^A-Z0-9]/g, ''))
    .digest('hex')

/**
 * Issues a code by which somebody whose chat e-mail differs from the roster's claims their place: ten letters, once, seven days.
 * `random` gives that many bytes.
 */
export const issueLinkCode = async (
  deps: Deps,
  actor: Actor,
  input: { personId: string; random: (bytes: number) => Uint8Array },
): Promise<
  { ok: true; code: string; person: Person; expiresAt: Date } | Refused<'notCoordinator' | 'noSuchPerson'>
> => {
  if (!isCoordinator(actor)) return refuse('notCoordinator')
  const letters = [...input.random(10)].map((byte) => alphabet[byte % alphabet.length]).join('')
  const code = `${letters.slice(0, 5)}-${letters.slice(5)}`
  const expiresAt = new Date(deps.clock.now().getTime() + lifetimeDays * 86_400_000)
  return deps.store.transaction(async (data) => {
    const person = await data.people.find(input.personId)
    if (!person || person.left) return refuse('noSuchPerson')
    await data.people.issueCode({ codeHash: hashOf(code), personId: person.id, issuedBy: actor.personId, expiresAt })
    await data.audit.write({
      personId: actor.personId,
      role: 'coordinator',
      action: 'linkCode.issued',
      subject: { kind: 'person', id: person.id },
    })
    return { ok: true, code, person, expiresAt }
  })
}

export type CodeUsed =
  | { readonly ok: true; readonly person: Person }
  | Refused<'badCode' | 'tenantUnknown' | 'guest' | 'somebodyElse'>

/**
 * Ties the speaker's account to the person the code was issued for. Works for an account that is nobody yet; one that is
 * somebody already stays that, and the code stays good.
 */
export const useLinkCode = async (deps: Deps, introduction: Introduction, code: string): Promise<CodeUsed> => {
  const tenant = await deps.store.read.tenants.find(introduction.platform, introduction.tenant)
  if (!tenant) return refuse('tenantUnknown')
  const profile = await introduction.profile()
  if (profile?.guest) return refuse('guest')
  return deps.store.transaction(async (data): Promise<CodeUsed> => {
    const before = await data.people.byAccount(introduction)
    const issuedFor = await data.people.codeFor(hashOf(code), deps.clock.now())
    if (before && !before.person.left && issuedFor && before.person.id !== issuedFor) return refuse('somebodyElse')
    const personId = await data.people.useCode(hashOf(code), deps.clock.now())
    const person = personId ? await data.people.find(personId) : undefined
    if (!person || person.left) return refuse('badCode')
    const [account] = await tieAccounts(deps, data, [{ ...introduction, person, timeZone: profile?.timeZone }], 'code')
    await data.people.comeOver(account!.id, deps.clock.now())
    return { ok: true, person }
  })
}
