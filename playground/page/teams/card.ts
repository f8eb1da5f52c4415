import type * as Renderer from 'adaptivecards'
import type { Action, Input, SubmitActionBase } from 'adaptivecards'
import { element } from '../element.ts'
import { teamsHostConfig } from './host-config.ts'
import { markdownToHtml } from './markdown.ts'
import { type SearchInput, searchedChoices } from './searched-choices.ts'

declare global {
  interface Window {
    /** Microsoft's renderer, once its script has run. */
    AdaptiveCards?: typeof Renderer
  }
}

let loading: Promise<typeof Renderer> | undefined

/** The package takes an empty optional number for one out of bounds, which Teams' own client does not. */
const allowEmptyNumbers = ({ NumberInput }: typeof Renderer) => {
  const { isValid } = NumberInput.prototype
  NumberInput.prototype.isValid = function (this: InstanceType<typeof NumberInput>) {
    return Number.isNaN(this.value) ? !this.isRequired : isValid.call(this)
  }
}

/** The package says of what a button unfolds that it is expanded, where only the button may say so. */
const sayOnButtons = ({ ToggleVisibilityAction }: typeof Renderer) => {
  const { execute } = ToggleVisibilityAction.prototype
  ToggleVisibilityAction.prototype.execute = function (this: InstanceType<typeof ToggleVisibilityAction>) {
    execute.call(this)
    for (const id of Object.keys(this.targetElements)) {
      const target = this.parent?.getRootElement().getElementById(id)
      target?.renderedElement?.removeAttribute('aria-expanded')
      this.renderedElement?.setAttribute('aria-expanded', String(target?.isVisible ?? false))
    }
  }
}

const loadRenderer = (): Promise<typeof Renderer> => {
  loading ??= new Promise((resolve, reject) => {
    const script = element('script', { src: '/playground/page/vendor/adaptivecards.js' })
    script.addEventListener('load', () => {
      const renderer = window.AdaptiveCards
      if (!renderer) return reject(new Error('The card renderer did not start.'))
      allowEmptyNumbers(renderer)
      sayOnButtons(renderer)
      renderer.AdaptiveCard.onProcessMarkdown = (text, result) => {
        result.outputHtml = markdownToHtml(text)
        result.didProcess = true
      }
      resolve(renderer)
    })
    script.addEventListener('error', () => reject(new Error('The card renderer could not be loaded.')))
    document.head.append(script)
  })
  return loading
}

export interface PressedAction {
  id: string
  title: string
  inputs: Record<string, string>
  /** The button asks for a dialog. */
  opensDialog: boolean
  /** The button in the page, for focus to come back to. */
  button: HTMLElement | undefined
}

/** Everything as text, as Teams sends it; an empty input as '', so that a cleared one is not taken for an untouched one. */
const textOf = (input: Input): string => {
  const isToggle = input.getJsonTypeName() === 'Input.Toggle'
  return input.isSet() || isToggle ? String(input.value ?? '') : ''
}

const inputsOf = (action: Action): Record<string, string> => {
  const inputs: Record<string, string> = {}
  for (let level = action.parent; level; level = level.parent)
    for (const input of level.getAllInputs(false)) if (input.id) inputs[input.id] ??= textOf(input)
  return inputs
}

const pressedOf = (action: Action): PressedAction => {
  const data = (action as SubmitActionBase).data as { msteams?: { type?: string } } | undefined
  return {
    id: action.id ?? '',
    title: action.title ?? '',
    inputs: inputsOf(action),
    opensDialog: data?.msteams?.type === 'task/fetch',
    button: action.renderedElement,
  }
}

/**
 * Draws a card with Microsoft's renderer. The callback hears of buttons whose inputs passed the client's own checks; searched
 * lists are filled by `search`.
 */
export const drawCard = async (
  card: unknown,
  label: string,
  onPress: (pressed: PressedAction) => void,
  search?: SearchInput,
): Promise<HTMLElement> => {
  const renderer = await loadRenderer()
  const drawn = new renderer.AdaptiveCard()
  drawn.hostConfig = new renderer.HostConfig(teamsHostConfig)
  drawn.parse(card, searchedChoices(renderer, search))
  const root = element('div', { class: 'teams-card', role: 'group', 'aria-label': label })
  drawn.onExecuteAction = (action) => {
    if (action instanceof renderer.OpenUrlAction) {
      if (action.url && /^(https?:|mailto:)/.test(action.url)) open(action.url, '_blank', 'noopener')
      return
    }
    onPress(pressedOf(action))
  }
  const body = drawn.render()
  if (body) root.append(body)
  return root
}
