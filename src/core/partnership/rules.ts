import { add, alreadyLogged, amend, log, logOnBehalf, notLogged, retract } from './decide-logs.ts'
import { end, excuse, freeze, reopen, resume, skip } from './decide-rulings.ts'
import { accept, cancel, decline, miss, nothingOffered, nothingScheduled, propose, withdraw } from './decide-times.ts'
import type { PartnershipStatus } from './partnership.ts'
import type { Phase } from './phase.ts'
import type { RequestKind } from './request.ts'
import type { Rule } from './situation.ts'

const active: readonly PartnershipStatus[] = ['active']
const underWay: readonly PartnershipStatus[] = ['active', 'frozen']
const any: readonly PartnershipStatus[] = ['active', 'frozen', 'completed', 'ended']
const unfinished: readonly Phase[] = ['open', 'proposed', 'scheduled', 'tookPlace']
const finished: readonly Phase[] = ['logged', 'skipped', 'excused']

/** Every request there is: who may make it, in which states, and what decides it. Read it as the law of the path. */
export const rules: { readonly [K in RequestKind]: Rule<K> } = {
  propose: { asker: 'partner', whilePair: active, whileStep: unfinished, decide: propose },
  accept: {
    asker: 'partner',
    whilePair: active,
    whileStep: ['proposed', 'tookPlace'],
    otherwise: nothingOffered,
    decide: accept,
  },
  decline: {
    asker: 'partner',
    whilePair: active,
    whileStep: ['proposed', 'tookPlace'],
    otherwise: nothingOffered,
    decide: decline,
  },
  withdraw: {
    asker: 'partner',
    whilePair: active,
    whileStep: ['proposed', 'tookPlace'],
    otherwise: nothingOffered,
    decide: withdraw,
  },
  cancel: {
    asker: 'partner',
    whilePair: active,
    whileStep: ['scheduled', 'proposed', 'tookPlace'],
    otherwise: nothingScheduled,
    decide: cancel,
  },
  miss: {
    asker: 'partner',
    whilePair: active,
    whileStep: ['tookPlace', 'scheduled', 'proposed'],
    otherwise: nothingScheduled,
    decide: miss,
  },
  // While a pair is frozen, what already took place can still be written down: the remaining partner keeps the hours.
  log: { asker: 'partner', whilePair: underWay, whileStep: unfinished, otherwise: alreadyLogged, decide: log },
  add: { asker: 'partner', whilePair: any, whileStep: ['logged'], otherwise: notLogged, decide: add },
  amend: { asker: 'partner', whilePair: any, decide: amend },
  retract: {
    asker: 'partner',
    whilePair: ['active', 'completed'],
    whileStep: ['logged'],
    otherwise: notLogged,
    decide: retract,
  },
  skip: { asker: 'partner', whilePair: active, whileStep: unfinished, decide: skip },
  reopen: { asker: 'overseer', whilePair: ['active', 'completed'], whileStep: finished, decide: reopen },
  excuse: { asker: 'overseer', whilePair: active, whileStep: ['waiting', ...unfinished], decide: excuse },
  logOnBehalf: { asker: 'overseer', whilePair: underWay, whileStep: [...unfinished, 'logged'], decide: logOnBehalf },
  freeze: { asker: 'partnerOrOverseer', whilePair: active, decide: freeze },
  resume: { asker: 'overseer', whilePair: ['frozen'], decide: resume },
  end: { asker: 'overseer', whilePair: underWay, decide: end },
}
