// Part of npm run generate.
import { writeFileSync } from 'node:fs'
import { clientFile, untypedClient } from './untyped-client.mjs'

writeFileSync(clientFile, untypedClient())
