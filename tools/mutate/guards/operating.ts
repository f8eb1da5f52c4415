import { guardsOf } from '../guard.ts'

const backup = 'test/app/p3/backup.test.ts'
const running = 'test/app/p3/backup-while-running.test.ts'
const doctor = ['test/app/p3/doctor.test.ts']
const tls = ['test/app/database-tls.test.ts']

/** What an operator relies on: a database whose certificate is checked, a backup that is whole, and a doctor that sees what is broken. */
export const operatingGuards = [
  ...guardsOf(
    'src/store/db/connection-sentence.ts',
    tls,
    ['if (/no encryption|SSL off/i.test(message))', "if (message === '')"],
    ['if (/ALTNAME|altnames/i.test(`${code} ${message}`))', "if (message === '')"],
  ),
  ...guardsOf('src/store/db/open-server.ts', tls, ["'$1verify-full')", "'$1no-verify')"]),
  ...guardsOf(
    'src/app/backup-door.ts',
    [running],
    ['    if (busy) {', '    if (path.length === 0) {'],
    ['  dropOldCopies(target.folder)\n', ''],
    ['Buffer.byteLength(path) > LONGEST', 'path.length < 0'],
    ['if (copy) dropCopy(copy)', ''],
    ['say({ noted: fault === undefined })', 'say({ noted: true })'],
  ),
  ...guardsOf(
    'src/store/backup/note-backup.ts',
    [backup],
    ["return (error as Error).message.split('\\n')[0]", 'return error ? undefined : undefined'],
  ),
  ...guardsOf(
    'src/app/p3/backups.ts',
    [backup],
    ['if (existsSync(file)) throw', "if (file === '') throw"],
    ['    if (unnoted)\n', "    if (unnoted === '')\n"],
  ),
  ...guardsOf(
    'src/store/backup/restore.ts',
    [backup],
    ['    await refuseFilled(client)\n', ''],
    ['    await back()\n', ''],
    ['if (row.done) throw incomplete()', 'if (row.done) break'],
    ['  if (newer)\n', "  if (newer === '')\n"],
  ),
  ...guardsOf(
    'src/app/p3/doctor/see-database.ts',
    doctor,
    ['    ...(await seePurpose(pool, config, place)),\n', ''],
    ['if (!mayCreate || !owns)', 'if (!mayCreate && owns)'],
    ["return [broken('database', 'can’t be used', (error as Error).message)]", 'return error ? [] : []'],
  ),
  ...guardsOf(
    'src/app/p3/doctor/see-slack.ts',
    doctor,
    ['if (!answer.ok)', "if (answer.error === 'nothing')"],
    ['if (lacks.length > 0)', 'if (lacks.length > 1)'],
    ['if (unheard.length > 0)', 'if (unheard.length > 9)'],
  ),
]
