import { verifyCertificate } from '../../../src/core/matching/blossom/certificate.ts'
import { maximumMatching } from '../../../src/core/matching/blossom/maximum-matching.ts'
import { readInstance } from './instance-file.ts'
import { startStopwatch } from './stopwatch.ts'

// One cold run in a process of its own, as every competitor has it. Compiling while it runs is part of the time. With --warm it
// is a run after others, as the thread has it that is kept between one what-if and the next: the mean of many, since one is less
// than the processor's clock can tell.
const graph = readInstance(process.argv.at(-1)!)
const warm = process.argv.includes('--warm')
const runs = warm ? 20 : 1
if (warm) for (let run = 0; run < runs; run++) maximumMatching(graph)
const elapsed = startStopwatch()
let matching = maximumMatching(graph)!
for (let run = 1; run < runs; run++) matching = maximumMatching(graph)!
const { seconds, processSeconds, clockSeconds } = elapsed()
const time = { seconds: seconds / runs, processSeconds: processSeconds / runs, clockSeconds: clockSeconds / runs }
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
const fault = verifyCertificate(graph, matching.matchedEdges, matching.certificate)
const pairs = matching.matchedEdges.length
console.log(JSON.stringify({ pairs, weight: matching.weight, ...time, megabytes, certified: fault === undefined }))
