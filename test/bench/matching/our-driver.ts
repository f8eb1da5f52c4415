import { verifyCertificate } from '../../../src/core/matching/blossom/certificate.ts'
import { maximumMatching } from '../../../src/core/matching/blossom/maximum-matching.ts'
import { readInstance } from './instance-file.ts'

// One cold run in a process of its own, as every competitor has it. Compiling while it runs is part of the time.
const graph = readInstance(process.argv[2]!)
const start = performance.now()
const matching = maximumMatching(graph)!
const seconds = (performance.now() - start) / 1000
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
const fault = verifyCertificate(graph, matching.matchedEdges, matching.certificate)
const pairs = matching.matchedEdges.length
console.log(JSON.stringify({ pairs, weight: matching.weight, seconds, megabytes, certified: fault === undefined }))
