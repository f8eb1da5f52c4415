import { type ApiMethod, failed } from './api-call.ts'
import { newId } from './ids.ts'
import { asJson, asList, asText } from './json.ts'
import { refusalToPost } from './methods-chat.ts'
import { post } from './post.ts'
import type { Scene } from './scene.ts'
import { showFile } from './show.ts'
import type { SlackConversation, SlackFile } from './workspace.ts'
import type { Workspace } from './world.ts'

const mimetypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  txt: 'text/plain',
  ics: 'text/calendar',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  svg: 'image/svg+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

const mimetypeOf = (name: string): string =>
  mimetypes[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream'

/** A file that is announced, its bytes not here yet. */
export const createFile = (scene: Scene, file: Pick<SlackFile, 'teamId' | 'userId' | 'name' | 'size'>): SlackFile => {
  const made = { ...file, id: newId('F'), title: file.name, mimetype: mimetypeOf(file.name), shares: [] }
  scene.world.saveFile(made)
  return made
}

const getUploadUrl: ApiMethod = {
  scope: 'files:write',
  run({ scene, workspace, args }) {
    const name = asText(args.filename)
    const size = Number(args.length)
    if (!name || !Number.isInteger(size) || size <= 0) return failed('missing_argument')
    const file = createFile(scene, { teamId: workspace.teamId, userId: workspace.botUserId, name, size })
    return { ok: true, upload_url: `${scene.baseUrl()}/upload/${file.id}`, file_id: file.id }
  },
}

/** Shares uploaded files as one message; Slack does so some time after it said ok. */
const share = (
  scene: Scene,
  workspace: Workspace,
  channel: SlackConversation,
  files: SlackFile[],
  draft: { text: string; threadTs?: string },
): void => {
  const { botUserId: userId, botId } = workspace
  const now = (): void => {
    for (const file of files) {
      file.shares = [...file.shares, channel.id]
      scene.world.saveFile(file)
    }
    post(scene, channel, { userId, botId, ...draft, files: files.map((file) => file.id) })
  }
  if (scene.rules.fileShareMilliseconds === 0) now()
  else setTimeout(now, scene.rules.fileShareMilliseconds).unref()
}

const completeUpload: ApiMethod = {
  scope: 'files:write',
  run({ scene, workspace, args }) {
    const files: SlackFile[] = []
    const wanted = asText(args.channel_id) || asText(args.channels)
    for (const entry of asList(args.files)) {
      const file = scene.world.file(asText(asJson(entry).id))
      if (!file || file.teamId !== workspace.teamId || file.base64 === undefined) return failed('file_not_found')
      file.title = asText(asJson(entry).title) || file.name
      // What is shared shows in the conversation once Slack has looked at it.
      if (!wanted) file.unseen = scene.rules.looksAtNewFile
      scene.world.saveFile(file)
      files.push(file)
    }
    if (files.length === 0) return failed('missing_argument')
    if (wanted) {
      const channel = scene.world.conversation(workspace.teamId, wanted)
      const refusal = refusalToPost({ scene, workspace }, channel)
      if (refusal) return failed(refusal)
      const text = asText(args.initial_comment)
      share(scene, workspace, channel!, files, { text, threadTs: asText(args.thread_ts) || undefined })
    }
    return { ok: true, files: files.map((file) => showFile(scene, file)) }
  },
}

const info: ApiMethod = {
  scope: 'files:read',
  run({ scene, workspace, args }) {
    const file = scene.world.file(asText(args.file))
    if (!file || file.teamId !== workspace.teamId) return failed('file_not_found')
    const shown = showFile(scene, file)
    if (file.unseen) {
      file.unseen -= 1
      scene.world.saveFile(file)
    }
    return { ok: true, file: shown, comments: [], response_metadata: { next_cursor: '' } }
  },
}

export const fileMethods: Readonly<Record<string, ApiMethod>> = {
  'files.getUploadURLExternal': getUploadUrl,
  'files.completeUploadExternal': completeUpload,
  'files.info': info,
}
