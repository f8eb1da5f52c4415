import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rootCertificates } from 'node:tls'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'p3-authority-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = join(folder, 'ca.pem')
// Any authority does: it is one that Node is told to trust alone before, so that the file's is new to it.
const [trusted, inFile] = rootCertificates
writeFileSync(file, inFile!)

/** In a process of its own, since it holds for all that a process calls: how many authorities are trusted, and whether the file's is. */
const trustedWith = (own: Readonly<Record<string, string>>) => {
  const code = `
    import { getCACertificates, setDefaultCACertificates } from 'node:tls'
    import { trustAuthorities } from ${JSON.stringify(pathToFileURL('src/app/environment/trust-authorities.ts').href)}
    setDefaultCACertificates([${JSON.stringify(trusted)}])
    trustAuthorities({ NODE_EXTRA_CA_CERTS: ${JSON.stringify(file)} }, ${JSON.stringify(own)})
    console.log(JSON.stringify(getCACertificates('default')))`
  const printed = execFileSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', code],
    { encoding: 'utf8' },
  )
  const all = JSON.parse(printed) as string[]
  const bare = (one: string) => one.replaceAll(/\s/g, '')
  return { count: all.length, hasFiles: all.some((one) => bare(one) === bare(inFile!)) }
}

it('trusts the authority of a file that only the file of settings names, beside those of before', () => {
  expect(trustedWith({})).toEqual({ count: 2, hasFiles: true })
})

it('leaves it to Node where the environment names it: it was read before anything began', () => {
  expect(trustedWith({ NODE_EXTRA_CA_CERTS: file })).toEqual({ count: 1, hasFiles: false })
})
