import { isDeepStrictEqual } from 'node:util'

/** Whether what is saved is what somebody saw, who saves over it; also where nothing tells what they saw. Within the transaction that saves. */
export const isAsSeen = <T>(now: T, seen: T | undefined): boolean => seen === undefined || isDeepStrictEqual(now, seen)
