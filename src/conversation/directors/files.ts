import { directorSpellings, isDirectorsTable } from '../../core/directors/directors-table.ts'
import { isDirector, mayRunProgram } from '../../core/offices.ts'
import { openTable } from '../../core/table/open-table.ts'
import { previewDirectors } from '../../usecases/directors/import-directors.ts'
import { nominateWaiting, previewNominations } from '../../usecases/directors/nominate-together.ts'
import type { SentFile } from '../kit/form.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import { refusedRows } from '../roster/index.ts'
import { directorsPreviewCard } from './named-cards.ts'
import {
  nominatedTogetherCard,
  nominationFaultsCard,
  nominationsFileHelp,
  nominationsPreviewCard,
  noNominationsWaitCard,
} from './several-card.ts'

const spellings = new Set(directorSpellings)

/** A file somebody sent: of a coordinator a list of directors, told by its heading, or another's business; of a director their nominations. */
export const receiveDirectorsFile =
  (otherwise: (request: Request, file: SentFile) => Promise<Reply>) =>
  async (request: Request, file: SentFile): Promise<Reply> => {
    const { actor } = request
    if (mayRunProgram(actor)) {
      const opened = openTable(file.bytes, spellings)
      return opened.ok && isDirectorsTable(opened.table) ? takeDirectors(request, file) : otherwise(request, file)
    }
    return isDirector(actor) ? takeNominations(request, file) : otherwise(request, file)
  }

/** A list of directors is shown first. */
export const takeDirectors = async ({ deps, actor }: Request, { bytes }: SentFile): Promise<Reply> => {
  const preview = await previewDirectors(deps, actor, bytes)
  if (!preview.ok) return refusalCard(preview.refusal)
  if (preview.kind === 'faults') return refusedRows(directorFaults(preview.faults), preview.faults)
  return { kind: 'card', card: directorsPreviewCard(preview) }
}

/** Nominations of a director, or of a coordinator for any district. */
export const takeNominations = async ({ deps, actor }: Request, { bytes }: SentFile): Promise<Reply> => {
  const preview = await previewNominations(deps, actor, bytes)
  if (!preview.ok) return refusalCard(preview.refusal)
  if (preview.kind === 'unknown') return { kind: 'refusal', card: nominationsFileHelp }
  if (preview.kind === 'rowFaults') return refusedRows(nominationFaultsCard(preview.faults), preview.faults)
  return { kind: 'card', card: nominationsPreviewCard(preview.importId, preview.rows) }
}

/** The press below the preview: of the list that it showed. */
export const takeInNominations = async (
  { deps, actor }: Request,
  { importId }: { readonly importId: string },
): Promise<Reply> => {
  const done = await nominateWaiting(deps, actor, importId)
  if (!done.ok) return refusalCard(done.refusal)
  if (done.kind === 'nothingWaits') return { kind: 'refusal', card: noNominationsWaitCard }
  if (done.kind === 'rowFaults') return refusedRows(nominationFaultsCard(done.faults), done.faults)
  const [own, ...others] = actor.directs
  return { kind: 'card', card: nominatedTogetherCard(others.length === 0 ? own : undefined, done), replace: true }
}

const directorFaults = (faults: Parameters<typeof nominationFaultsCard>[0]) => ({
  ...nominationFaultsCard(faults),
  title: 'Nobody was named: some rows need a look',
})
