import type * as Renderer from 'adaptivecards'
import type { FoundChoice } from '../../teams/searching.ts'
import { createSearchBox, type SearchBox } from './search-box.ts'

/** What the bot offers for what is typed into an input of the card. */
export type SearchInput = (inputId: string, typed: string) => Promise<readonly FoundChoice[]>

/**
 * How to read a card whose searched lists ask the bot. The package's own list knows a found choice by its title alone and
 * cannot be read out; every other list stays the package's.
 */
export const searchedChoices = (renderer: typeof Renderer, search: SearchInput): Renderer.SerializationContext => {
  class SearchedChoices extends renderer.ChoiceSetInput {
    #search: SearchBox | undefined

    protected override internalRender(): HTMLElement | undefined {
      if (!this.isDynamicTypeahead()) return super.internalRender()
      const start = this.choices.find(({ value }) => value === this.defaultValue)
      this.#search = createSearchBox({
        placeholder: 'Type to search',
        start: start && { title: start.title ?? '', value: start.value ?? '' },
        search: (typed) => search(this.id ?? '', typed),
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
