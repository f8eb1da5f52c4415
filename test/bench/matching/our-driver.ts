import { verifyCertificate } from '../../../src/core/matching/blossom/certificate.ts'
import { maximumMatching } from '../../../src/core/matching/blossom/maximum-matching.ts'
import { readInstance } from './instance-file.ts'
import { startStopwatch } from './stopwatch.ts'

// One cold run in a process of its own, as every competitor has it. Compiling while it runs is part of the time. With --warm it
// is the run after others, as the thread has it that is kept between one what-if and the next.
const graph = readInstance(process.argv.at(-1)!)
const RUNS_BEFORE = 20
if (process.argv.includes('--warm')) for (let run = 0; run < RUNS_BEFORE; run++) maximumMatching(graph)
const elapsed = startStopwatch()
const matching = maximumMatching(graph)!
const time = elapsed()
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
const fault = verifyCertificate(graph, matching.matchedEdges, matching.certificate)
const pairs = matching.matchedEdges.length
console.log(JSON.stringify({ pairs, weight: matching.weight, ...time, megabytes, certified: fault === undefined }))
