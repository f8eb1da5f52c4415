import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'

const require = createRequire(import.meta.url)
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'))

/** A judge that tells what is wrong with a document, one sentence a fault; none when it is valid. */
export const judgeBy = (schema: object, { allErrors = true } = {}) => {
  const ajv = new Ajv({ strict: false, allErrors, validateSchema: false })
  addFormats.default(ajv)
  const valid = ajv.compile({ ...schema, $schema: undefined })
  return (document: unknown): string[] =>
    valid(document)
      ? []
      : valid.errors!.map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`)
}

/** By Slack's published schema of app manifests, version 2. */
export const slackManifestFaults = judgeBy(read('test/fixtures/schemas/slack-manifest.schema.2.0.0.json'))

/** By Microsoft's schema of the manifest version that the document names. */
export const teamsManifestFaults = (manifest: { manifestVersion: string }): string[] => {
  const schemas = join(dirname(require.resolve('@microsoft/app-manifest/package.json')), 'build/json-schemas/teams')
  return judgeBy(read(join(schemas, `v${manifest.manifestVersion}`, 'MicrosoftTeams.schema.json')))(manifest)
}
