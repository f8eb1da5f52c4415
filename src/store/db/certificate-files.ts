import { createPrivateKey, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { RefusedDatabase } from './refused-database.ts'

/** What an address of PostgreSQL may name a file for, and how that file begins. */
const FORMS = {
  sslrootcert: {
    begins: /-----BEGIN (TRUSTED |X509 )?CERTIFICATE-----/,
    wanted: 'certificate in PEM form: openssl x509 -inform der -in ca.cer -out ca.pem',
  },
  sslcert: {
    begins: /-----BEGIN (X509 )?CERTIFICATE-----/,
    wanted: 'certificate in PEM form: openssl x509 -inform der -in client.cer -out client.pem',
  },
  sslkey: {
    begins: /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
    wanted: 'private key in PEM form: openssl pkey -inform der -in client.der -out client.key',
  },
} as const

type Name = keyof typeof FORMS

/**
 * Looks at the files of certificates that an address names; the driver reads them for each connection, and says of the wrong ones what OpenSSL does.
 * @throws RefusedDatabase in one sentence that says which and what to do
 */
export const refuseCertificates = (url: string): void => {
  const { searchParams } = new URL(url)
  const read = (Object.keys(FORMS) as Name[]).flatMap((name) => {
    const file = searchParams.get(name)
    return file ? [[name, { file, text: readPem(name, file) }] as const] : []
  })
  const { sslcert, sslkey } = Object.fromEntries(read) as { [name in Name]?: { file: string; text: string } }
  if (sslcert && sslkey) refuseOthersKey(sslcert, sslkey)
  else if (sslcert) throw said('sslcert', sslcert.file, 'goes with its key: add &sslkey=/path/to/client.key')
  else if (sslkey) throw said('sslkey', sslkey.file, 'goes with its certificate: add &sslcert=/path/to/client.pem')
}

const said = (name: string, file: string, words: string) =>
  new RefusedDatabase(`The file in ${name} of DATABASE_URL, ${file}, ${words}.`)

const readPem = (name: Name, file: string): string => {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === 'EACCES') throw said(name, file, 'may not be read by the user who runs P3: give it that user (chown)')
    if (code === 'EISDIR') throw said(name, file, 'is a folder: write the file in it')
    throw said(name, file, 'is not there: write its whole path')
  }
  const { begins, wanted } = FORMS[name]
  if (!begins.test(text)) throw said(name, file, `holds no ${wanted}`)
  return text
}

const refuseOthersKey = (cert: { file: string; text: string }, key: { file: string; text: string }): void => {
  if (/ENCRYPTED/.test(key.text))
    throw said(
      'sslkey',
      key.file,
      'is locked with a passphrase, which P3 has nobody to ask for: openssl pkey -in client.key -out open.key, for P3’s user alone (chmod 600)',
    )
  if (!isPair(cert.text, key.text))
    throw said('sslkey', key.file, `is not the key of the certificate in sslcert, ${cert.file}`)
}

const isPair = (cert: string, key: string): boolean => {
  try {
    return new X509Certificate(cert).checkPrivateKey(createPrivateKey(key))
  } catch {
    return false
  }
}
