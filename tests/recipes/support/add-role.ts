import { LOCALES } from '#i18n/locales'
import { edit } from './add-trait.ts'
import type { Recipe } from './recipe.ts'

/** The id of the made-up role. */
export const ROLE = 'plant-keeper'

/** The recipe “Add a role”: its line, its roles nearby, and its page in each language. */
export const addRole: Recipe = {
  heading: 'Add a role',
  follow(content) {
    edit(content, 'model/roles.yaml', (file) => {
      const line = {
        soc: '43-9999.99',
        title: 'Plant Keepers',
        zone: 1,
        family: 'administration',
        customers: 'inside',
        contact: 40,
        figures: [20, 40, 30, 50, 80, 60, 70],
        estimated: true
      }
      file.setIn(['roles', ROLE], file.createNode(line, { flow: true }))
    })
    edit(content, 'model/nearby.yaml', (file) => {
      file.setIn([ROLE], {
        front: ['office-clerk', 'receptionist'],
        back: ['data-entry-clerk']
      })
    })
    for (const locale of LOCALES) {
      content.write(
        `${locale}/roles/${ROLE}.md`,
        content
          .textOf(`${locale}/roles/trainer.md`)
          .replace(/^name: .*$/m, 'name: Plant keeper')
          .replace(/^lead: .*$/m, 'lead: Somebody who keeps the plants of an office alive.')
      )
    }
  }
}
