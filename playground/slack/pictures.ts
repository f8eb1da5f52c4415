import { asJson, asList, asText, isJson, type Json } from './json.ts'
import type { Scene } from './scene.ts'
import type { Workspace } from './world.ts'

/** Every image block or element, with where it stands. */
const picturesIn = (value: unknown, pointer: string): { readonly pointer: string; readonly picture: Json }[] => {
  if (Array.isArray(value)) return value.flatMap((each, at) => picturesIn(each, `${pointer}/${at}`))
  if (!isJson(value)) return []
  const inside = Object.entries(value).flatMap(([key, each]) => picturesIn(each, `${pointer}/${key}`))
  return value.type === 'image' ? [{ pointer, picture: value }, ...inside] : inside
}

/** A picture that is a file: uploaded whole, looked at by Slack, of a kind it shows, and the app's own or shared where the app is. */
const isShown = (scene: Scene, workspace: Workspace, file: Json): boolean => {
  const found = scene.world.file(asText(file.id))
  if (!found || found.teamId !== workspace.teamId || found.base64 === undefined || found.unseen) return false
  const isOurs = found.userId === workspace.botUserId
  const isShared = found.shares.some((id) =>
    scene.world.conversation(workspace.teamId, id)?.members.includes(workspace.botUserId),
  )
  return /^image\/(png|jpeg|gif)$/.test(found.mimetype) && (isOurs || isShared)
}

/** Slack's refusals of the pictures in blocks, which it fetches before it shows them; empty when it shows all. */
export const pictureFaults = (scene: Scene, workspace: Workspace, blocks: unknown, pointer = '/blocks'): string[] =>
  picturesIn(asList(blocks), pointer).flatMap(({ pointer, picture }) => {
    if (picture.slack_file !== undefined)
      return isShown(scene, workspace, asJson(picture.slack_file))
        ? []
        : [`[ERROR] invalid slack file [json-pointer:${pointer}/slack_file]`]
    return scene.rules.reachesPictures ? [] : [`[ERROR] downloading image failed [json-pointer:${pointer}/image_url]`]
  })
