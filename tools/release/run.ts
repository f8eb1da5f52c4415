// npm run release [-- https://p3.example.gov]: what goes with a version into dist/release: both manifests, the SBOM, and the checksums of all.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSlack } from '../../manifests/build-slack.ts'
import { buildTeams } from '../../manifests/build-teams.ts'

const folder = 'dist/release'
const address = (process.argv[2] ?? process.env.P3_PUBLIC_URL ?? 'https://p3.example.gov').replace(/\/+$/, '')
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
console.log(await buildSlack(address, folder))
console.log(await buildTeams(address, folder))

const sbom = execFileSync('npm', ['sbom', '--omit=dev', '--sbom-format=cyclonedx'], { maxBuffer: 2 ** 28 })
writeFileSync(join(folder, `p3-bot-${version}.cdx.json`), sbom)
const { components } = JSON.parse(String(sbom)) as { components: unknown[] }
console.log(`SBOM: ${folder}/p3-bot-${version}.cdx.json  (${components.length} packages that run in production)`)

const files = readdirSync(folder).sort()
const sums = files.map((file) => {
  const sum = createHash('sha256')
    .update(readFileSync(join(folder, file)))
    .digest('hex')
  return `${sum}  ${file}`
})
writeFileSync(join(folder, 'SHA256SUMS'), `${sums.join('\n')}\n`)
console.log(`Checksums: ${folder}/SHA256SUMS  (sha256sum --check SHA256SUMS)`)
if (!readFileSync('CHANGELOG.md', 'utf8').includes(`## ${version}`))
  console.log(`CHANGELOG.md has no section ${version} yet: rename “Unreleased”, then git tag v${version}.`)
