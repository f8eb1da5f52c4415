import { decideChangeHost, decideChangeSchool, decideExtend } from './decide-changes.ts'
import {
  addedAlready,
  alreadyLogged,
  decideAdd,
  decideAmend,
  decideLog,
  decideLogOnBehalf,
  decideRetract,
  notLogged,
  notYetHeld,
  notYoursToChange,
} from './decide-logs.ts'
import {
  decideEnd,
  decideExcuse,
  decideExcuseRest,
  decideFreeze,
  decideReopen,
  decideResume,
  decideSkip,
} from './decide-rulings.ts'
import {
  decideAccept,
  decideCancel,
  decideDecline,
  decideMiss,
  decidePropose,
  decideWithdraw,
  nothingOffered,
  nothingScheduled,
} from './decide-times.ts'
import type { PartnershipStatus } from './partnership.ts'
import type { Phase } from './phase.ts'
import type { RequestKind } from './request.ts'
import type { PathRule } from './situation.ts'

const active: readonly PartnershipStatus[] = ['active']
const underWay: readonly PartnershipStatus[] = ['active', 'frozen']
const any: readonly PartnershipStatus[] = ['active', 'frozen', 'completed', 'ended']
const unfinished: readonly Phase[] = ['open', 'proposed', 'scheduled', 'tookPlace']
const finished: readonly Phase[] = ['logged', 'skipped', 'excused']

/** Every request there is: who may make it, in which states, and what decides it. Read it as the law of the path. */
export const rules: { readonly [K in RequestKind]: PathRule<K> } = {
  propose: { asker: 'partner', whilePair: active, whileStep: unfinished, decide: decidePropose },
  accept: {
    asker: 'partner',
    whilePair: active,
    whileStep: ['proposed', 'tookPlace'],
    otherwise: nothingOffered,
    decide: decideAccept,
  },
  decline: {
    asker: 'partner',
    whilePair: active,
    whileStep: ['proposed', 'tookPlace'],
    otherwise: nothingOffered,
    decide: decideDecline,
  },
  withdraw: {
    asker: 'partner',
    whilePair: active,
    whileStep: ['proposed', 'tookPlace'],
    otherwise: nothingOffered,
    decide: decideWithdraw,
  },
  cancel: {
    asker: 'partner',
    whilePair: active,
    whileStep: ['scheduled', 'proposed', 'tookPlace'],
    otherwise: nothingScheduled,
    decide: decideCancel,
  },
  miss: {
    asker: 'partner',
    whilePair: active,
    whileStep: ['tookPlace', 'scheduled', 'proposed'],
    otherwise: nothingScheduled,
    decide: decideMiss,
  },
  // While a pair is frozen, what already took place can still be written down: the remaining partner keeps the hours.
  log: {
    asker: 'partner',
    whilePair: underWay,
    whileStep: unfinished,
    otherwise: alreadyLogged,
    unless: notYetHeld,
    decide: decideLog,
  },
  add: {
    asker: 'partner',
    whilePair: any,
    whileStep: ['logged'],
    otherwise: notLogged,
    unless: addedAlready,
    decide: decideAdd,
  },
  amend: { asker: 'partner', whilePair: any, unless: notYoursToChange, decide: decideAmend },
  retract: {
    asker: 'partner',
    whilePair: ['active', 'completed'],
    whileStep: ['logged'],
    otherwise: notLogged,
    unless: notYoursToChange,
    decide: decideRetract,
  },
  skip: { asker: 'partner', whilePair: active, whileStep: unfinished, decide: decideSkip },
  reopen: { asker: 'overseer', whilePair: ['active', 'completed'], whileStep: finished, decide: decideReopen },
  excuse: { asker: 'overseer', whilePair: active, whileStep: ['waiting', ...unfinished], decide: decideExcuse },
  extend: { asker: 'overseer', whilePair: active, whileStep: unfinished, decide: decideExtend },
  // A visit that took place too: the other way round follows from it.
  changeHost: {
    asker: 'overseer',
    whilePair: ['active', 'completed'],
    whileStep: [...unfinished, 'logged'],
    decide: decideChangeHost,
  },
  logOnBehalf: {
    asker: 'overseer',
    whilePair: underWay,
    whileStep: [...unfinished, 'logged'],
    decide: decideLogOnBehalf,
  },
  // Also of a pair that is over: where its visits took place stays true.
  changeSchool: { asker: 'overseer', whilePair: any, decide: decideChangeSchool },
  freeze: { asker: 'partnerOrOverseer', whilePair: active, decide: decideFreeze },
  resume: { asker: 'overseer', whilePair: ['frozen'], decide: decideResume },
  excuseRest: { asker: 'overseer', whilePair: active, decide: decideExcuseRest },
  end: { asker: 'overseer', whilePair: underWay, decide: decideEnd },
}
