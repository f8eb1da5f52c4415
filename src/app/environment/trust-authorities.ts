import { readFileSync } from 'node:fs'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import type { Environment } from './environment-file.ts'

const NAME = 'NODE_EXTRA_CA_CERTS'

/** Why the file of authorities can't be used; Node itself only warns, and trusts nobody in it. */
export const authorityFaults = (env: Environment): string[] => {
  const file = env[NAME]?.trim()
  if (!file) return []
  try {
    return readFileSync(file, 'utf8').includes('-----BEGIN CERTIFICATE-----')
      ? []
      : [
          `${NAME} names ${file}, which holds no certificate in PEM form: openssl x509 -inform der -in ca.cer -out ca.pem`,
        ]
  } catch {
    return [`${NAME} names ${file}, which can't be read: write the whole path of your authority's certificate`]
  }
}

/** Node reads the setting before any file of settings is: where it stands in that file alone, it is obeyed from here on. */
export const trustAuthorities = (env: Environment, own: Environment): void => {
  const file = env[NAME]?.trim()
  if (!file || own[NAME]?.trim()) return
  setDefaultCACertificates([...getCACertificates('default'), readFileSync(file, 'utf8')])
}
