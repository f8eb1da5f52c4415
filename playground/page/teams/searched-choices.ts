import type * as Renderer from 'adaptivecards'
import type { FoundChoice } from '../../teams/searching.ts'
import { createSearchBox, type SearchBox } from './search-box.ts'

/** What the bot offers for what is typed into an input of the card. */
export type SearchInput = (inputId: string, typed: string) => Promise<readonly FoundChoice[]>

const fits = (title: string, typed: string): boolean => title.toLowerCase().includes(typed.toLowerCase())

/**
 * How to read a card whose lists are searched by typing: one of its own choices, or one that asks the bot. The package's
 * list shows a choice's value instead of its title and cannot be read out; every other list stays the package's.
 */
export const searchedChoices = (renderer: typeof Renderer, search?: SearchInput): Renderer.SerializationContext => {
  class SearchedChoices extends renderer.ChoiceSetInput {
    #search: SearchBox | undefined

    protected override internalRender(): HTMLElement | undefined {
      const asksBot = this.isDynamicTypeahead() && search !== undefined
      if (!asksBot && (this.style !== 'filtered' || this.isMultiSelect)) return super.internalRender()
      const own = this.choices.map(({ title = '', value = '' }) => ({ title, value }))
      const start = this.choices.find(({ value }) => value === this.defaultValue)
      this.#search = createSearchBox({
        placeholder: asksBot ? 'Type to search' : (this.placeholder ?? 'Type to search'),
        start: start && { title: start.title ?? '', value: start.value ?? '' },
        search: async (typed) =>
          asksBot ? search(this.id ?? '', typed) : own.filter(({ title }) => fits(title, typed)),
        onChange: () => this.valueChanged(),
      })
      if (this.isRequired) this.#search.box.setAttribute('aria-required', 'true')
      return this.#search.element
    }

    protected override updateInputControlAriaLabelledBy(): void {
      if (this.#search) this.#search.box.setAttribute('aria-labelledby', this.getAllLabelIds().join(' '))
      else super.updateInputControlAriaLabelledBy()
    }

    override showValidationFailureCue(): void {
      this.#search?.box.classList.add('ac-input-validation-failed')
    }

    override removeValidationFailureCue(): void {
      this.#search?.box.classList.remove('ac-input-validation-failed')
    }

    override focus(): void {
      if (this.#search) this.#search.box.focus()
      else super.focus()
    }

    /** Words that are no choice are not valid, as in Teams. */
    override isValid(): boolean {
      if (!this.#search) return super.isValid()
      return this.#search.box.value.trim() === '' || this.#search.chosen() !== undefined
    }

    override get value(): string | undefined {
      return this.#search ? this.#search.chosen()?.value : super.value
    }
  }
  const registry = new renderer.CardObjectRegistry<Renderer.CardElement>()
  renderer.GlobalRegistry.populateWithDefaultElements(registry)
  registry.register('Input.ChoiceSet', SearchedChoices)
  const context = new renderer.SerializationContext()
  context.setElementRegistry(registry)
  return context
}
