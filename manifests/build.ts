// npm run manifest [-- https://p3.example.gov]: writes the manifests an administrator uploads, with this server's address in them, to dist/.
import { buildSlack } from './build-slack.ts'
import { buildTeams } from './build-teams.ts'

const address = (process.argv[2] ?? process.env.P3_PUBLIC_URL ?? '').replace(/\/+$/, '')
if (!URL.canParse(address) || new URL(address).protocol !== 'https:') {
  console.error('Say under which address people reach P3: npm run manifest -- https://p3.example.gov')
  process.exit(1)
}

/** One entry a platform: what it wrote, and where that is uploaded. */
const builders: readonly ((address: string, folder: string) => Promise<string>)[] = [buildSlack, buildTeams]

for (const build of builders) console.log(await build(address, 'dist'))
