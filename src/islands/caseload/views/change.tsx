import { useStore } from '@nanostores/preact'
import { type GroupChange, groupChange, type TraitChange } from '#domain/caseload/group-change'
import { fill } from '#i18n/fill'
import { dotAt } from '../../shared/trait-scale.tsx'
import { ChangingText } from '../../shared/changing-text.tsx'
import { useCaseload } from '../context.ts'

/** Then and now for everybody with more than one sitting. Names nobody. */
export function Change() {
  const { $sittings, model, props, print } = useCaseload()
  const { change: text } = props.text
  const change = groupChange(model, useStore($sittings))
  return (
    <>
      <p class="buttons ways">
        <a class="quiet" href="#all">
          {props.text.person.back}
        </a>
        <button type="button" class="quiet" onClick={() => print('view')}>
          {props.text.table.print}
        </button>
      </p>
      <h2 tabIndex={-1}>{text.title}</h2>
      {change.people === 0 ? (
        <p>{text.nobody}</p>
      ) : (
        <section>
          <p class="lead">
            <ChangingText>{fill(text.people, { count: change.people })}</ChangingText>
          </p>
          <Findings change={change} />
          <p class="notice">{text.rarely}</p>
          <h3 id="medians">{text.traits}</h3>
          <p class="small">{text.legend}</p>
          <Medians traits={change.traits} />
        </section>
      )}
    </>
  )
}

function Findings({ change }: { readonly change: GroupChange }) {
  const { change: text } = useCaseload().props.text
  const { verdicts, changed, people } = change
  const { same, different, unclear } = verdicts
  return (
    <ul>
      <li>
        <ChangingText>{fill(text.verdicts, { same, different })}</ChangingText>
      </li>
      {unclear > 0 && (
        <li>
          <ChangingText>{fill(text.unclear, { unclear })}</ChangingText>
        </li>
      )}
      <li>
        <ChangingText>{fill(text.changed, { changed, people })}</ChangingText>
      </li>
    </ul>
  )
}

/** The median of each trait then and now, and how many people are higher or lower than by chance. */
function Medians({ traits }: { readonly traits: readonly TraitChange[] }) {
  const { text, traitNames } = useCaseload().props
  const { change } = text
  return (
    <table class="shifts" aria-labelledby="medians">
      <thead>
        <tr>
          <th scope="col">{text.two.trait}</th>
          <th scope="col">{change.then}</th>
          <th scope="col">{change.now}</th>
          <th scope="col">{change.beyond}</th>
        </tr>
      </thead>
      <tbody>
        {traits.map(({ trait, medians, higher, lower }) => (
          <tr key={trait}>
            <th scope="row">
              {traitNames[trait]}
              {medians && (
                <svg aria-hidden="true" height="22">
                  <rect width="100%" y="8" height="6" rx="3" class="track" />
                  <circle cx={dotAt(medians.before)} cy="11" r="6" class="first" />
                  <circle cx={dotAt(medians.after)} cy="11" r="6" class="second" />
                </svg>
              )}
            </th>
            {medians ? (
              <>
                <td>
                  <ChangingText>{`${Math.round(medians.before)}`}</ChangingText>
                </td>
                <td>
                  <ChangingText>{`${Math.round(medians.after)}`}</ChangingText>
                </td>
                <td>
                  <ChangingText>{fill(change.directions, { higher, lower })}</ChangingText>
                </td>
              </>
            ) : (
              <td colSpan={3}>{text.two.absent}</td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
