import type { ListUndo } from '../usecases/lists/lists-port.ts'
import type { FileImports, ImportChoices, ImportUndo } from '../usecases/roster/file-imports-port.ts'
import type { Handle } from './db/handle.ts'
import { json, kept } from './db/json.ts'
import { invitationsOf, placesChangedBy, standing, undo } from './file-imports-undo.ts'

export const fileImportsIn = (db: Handle): FileImports => ({
  keep: async ({ content, ...file }) => {
    await db.prisma.fileImport.create({ data: { ...file, content: Uint8Array.from(content) } })
  },
  find: async (id, at) => {
    const row = await db.prisma.fileImport.findFirst({ where: { id, expiresAt: { gt: at } } })
    if (!row) return undefined
    const { doneAt, undo: before, choices, ...file } = row
    const what = kept<ImportUndo | ListUndo>(before)
    return {
      ...file,
      choices: choices as ImportChoices,
      doneAt: doneAt ?? undefined,
      ...(what && ('list' in what ? { listUndo: what } : { undo: what })),
    }
  },
  choose: async (id, choices) => {
    await db.prisma.fileImport.updateMany({ where: { id, doneAt: null }, data: { choices: json(choices) } })
  },
  finish: async (id, doneAt, what) => {
    await db.prisma.fileImport.update({ where: { id }, data: { doneAt, undo: json(what), content: new Uint8Array() } })
  },
  drop: async (id) => {
    await db.prisma.fileImport.deleteMany({ where: { id } })
  },
  standing: (personIds, participantIds) => standing(db, personIds, participantIds),
  placesChangedBy: (what) => placesChangedBy(db, what),
  undo: (what, importedAt, at) => undo(db, what, importedAt, at),
  invitations: (participants, since) => invitationsOf(db, participants, since),
  forget: async (before) => (await db.prisma.fileImport.deleteMany({ where: { expiresAt: { lt: before } } })).count,
})
