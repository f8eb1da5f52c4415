import { type Pictured, refusesDrawing, withoutPictures } from '../render/without-pictures.ts'
import { deliveryErrorOf } from './delivery-errors.ts'
import type { Pictures } from './pictures.ts'

/** Slack won't have the blocks as they are. @throws what is no failure of Slack's. */
export const isRefusedDrawing = (error: unknown): boolean => {
  const deliveryError = deliveryErrorOf(error)
  return deliveryError.kind === 'refused' && refusesDrawing(deliveryError.error)
}

/**
 * Shows a message or a view whose picture Slack may not fetch: refused for its drawing, it goes with the picture as a file of the
 * workspace, and last without. @throws the refusal when there is no picture, or it was not the reason
 */
export const showAnyhow = async <S extends Pictured, T>(
  pictures: Pictures,
  shown: S,
  show: (shown: S) => Promise<T>,
): Promise<T> => {
  const first = await pictures.prepared(shown)
  try {
    return await show(first)
  } catch (error) {
    const less = isRefusedDrawing(error) && withoutPictures(shown)
    if (!less) throw error
    const withFiles = first === shown ? await pictures.asFiles(shown) : undefined
    if (!withFiles) return show(less)
    return show(withFiles).catch((refused) => (isRefusedDrawing(refused) ? show(less) : Promise.reject(refused)))
  }
}
