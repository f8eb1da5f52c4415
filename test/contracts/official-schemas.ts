import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'

const require = createRequire(import.meta.url)
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'))

/** A judge that tells what is wrong with a document, one sentence a fault; none when it is valid. */
export const judgeBy = (schema: object, { allErrors = true } = {}) => {
  let valid: ValidateFunction | undefined
  return (document: unknown): string[] => {
    // Read when it is first asked: many files of tests bring a schema along that they never ask.
    valid ??= compiled(schema, allErrors)
    if (valid(document)) return []
    return valid.errors!.map(
      ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
    )
  }
}

const compiled = (schema: object, allErrors: boolean): ValidateFunction => {
  const ajv = new Ajv({ strict: false, allErrors, validateSchema: false })
  addFormats.default(ajv)
  return ajv.compile({ ...schema, $schema: undefined })
}

/** By Slack's published schema of app manifests, version 2. */
export const slackManifestFaults = judgeBy(read('test/fixtures/schemas/slack-manifest.schema.2.0.0.json'))

/** By Microsoft's schema of the manifest version that the document names. */
export const teamsManifestFaults = (manifest: { manifestVersion: string }): string[] => {
  const schemas = join(dirname(require.resolve('@microsoft/app-manifest/package.json')), 'build/json-schemas/teams')
  return judgeBy(read(join(schemas, `v${manifest.manifestVersion}`, 'MicrosoftTeams.schema.json')))(manifest)
}
