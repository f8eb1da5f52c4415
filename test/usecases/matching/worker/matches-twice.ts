import { runMatching } from '../../../../src/usecases/matching/worker/run-matching.ts'
import { tennessee } from '../../../core/matching/rosters.ts'

// A process of its own, which ends by itself.
const outcomes = [await runMatching(tennessee(10)), await runMatching(tennessee(10))]
console.log(outcomes.map(({ kind }) => kind).join())
