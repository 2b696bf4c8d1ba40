import { useStore } from '@nanostores/preact'
import type { ReadableAtom } from 'nanostores'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Model } from '#domain/model'
import type { CodedAnswers } from '#stores/coded-answers'
import type { NamedRole } from '../role-columns.ts'
import { AddSomeone } from './add-someone.tsx'
import { SideBySide } from './side-by-side.tsx'
import type { TwoProps } from './two-props.ts'

type Props = {
  readonly props: TwoProps
  readonly model: Model
  readonly roles: readonly NamedRole[]
  readonly $people: ReadableAtom<readonly CodedAnswers[]>
  /** The visitor's answers on this device. */
  readonly own: CodedAnswers | undefined
  /** Adds a person to the address. */
  readonly add: (someone: CodedAnswers) => void
}

/** Two people side by side, or a form for whoever is missing. */
export function TwoPage({ props, model, roles, $people, own, add }: Props) {
  const [one, other] = useStore($people)
  const heading = useRef<HTMLHeadingElement>(null)
  const complete = other !== undefined
  const before = useRef(complete)
  // The comparison that replaces the form takes the focus, so that screen readers announce it.
  useLayoutEffect(() => {
    if (complete && !before.current) heading.current?.focus()
    before.current = complete
  }, [complete])
  return (
    <div id="two">
      {one && other ? (
        <>
          <h2 tabIndex={-1} ref={heading}>
            {props.text.heading}
          </h2>
          <SideBySide one={one} other={other} model={model} roles={roles} props={props} />
        </>
      ) : (
        <AddSomeone
          first={one}
          own={own}
          add={add}
          questions={model.questions.length}
          props={props}
        />
      )}
    </div>
  )
}
