import type { Trait } from '#domain/model'
import { PLACINGS } from '#domain/placing'
import { PLAN_AREA } from '#drawings/floor-plan-geometry'
import { fill } from '#i18n/fill'
import { ChangingText } from '../../shared/changing-text.tsx'
import { PlanPicture } from '../../shared/plan-picture.tsx'
import type { Dots } from '../dots-on-plan.ts'
import { numbersInWords } from './numbers-in-words.ts'
import { promptInWords } from './prompt-words.ts'
import { WallTraits } from './wall-traits.tsx'
import type { WallWords } from './wall-part.ts'
import type { WallStep } from './wall-steps.ts'

type Props = {
  readonly step: WallStep
  readonly dots: Dots
  readonly traits: readonly Trait[]
  readonly words: WallWords
}

/** What a step shows below its heading. */
export function StepContent({ step, dots, traits, words }: Props) {
  switch (step.kind) {
    case 'few':
      return <p class="wall-question">{words.few.text}</p>
    case 'plan':
      return <Plan step={step} dots={dots} words={words} />
    case 'verdicts':
      return <Verdicts placings={step.placings} words={words} />
    case 'traits':
      return <WallTraits spreads={step.traits} traits={traits} words={words} />
    case 'prompt': {
      const { finding, question } = promptInWords(step.prompt, words)
      return (
        <>
          <p class="wall-finding">
            <ChangingText>{finding}</ChangingText>
          </p>
          <p class="wall-question">
            <ChangingText>{question}</ChangingText>
          </p>
          <p class="wall-note">{words.prompts.time}</p>
        </>
      )
    }
    case 'differing':
    case 'alike':
      return <Pairs step={step} words={words} />
  }
}

type OfKind<Kind extends WallStep['kind']> = Extract<WallStep, { readonly kind: Kind }>

type PlanProps = Pick<Props, 'dots' | 'words'> & { readonly step: OfKind<'plan'> }

function Plan({ step: { dots: shown, count, unclear }, dots, words: { plan: text } }: PlanProps) {
  return (
    <>
      <PlanPicture label={shown ? fill(text.label, { count }) : text.few}>
        <path class="veil" d={PLAN_AREA} />
        {shown && <path class="dots" d={dots.path} stroke-width={dots.size} />}
      </PlanPicture>
      <p class="wall-note">
        <span>
          <ChangingText>{shown ? text.note : text.few}</ChangingText>
        </span>{' '}
        <ChangingText>{unclear > 0 && fill(text.unclear, { count: unclear })}</ChangingText>
      </p>
    </>
  )
}

type VerdictsProps = Pick<OfKind<'verdicts'>, 'placings'> & Pick<Props, 'words'>

/** The number of people for each verdict, with a bar; no verdict is the last one. */
function Verdicts({ placings, words }: VerdictsProps) {
  const most = Math.max(...Object.values(placings))
  return (
    <>
      <ul class="wall-verdicts" role="list">
        {[...PLACINGS, 'unclear' as const].map((placing) => (
          <li key={placing} class={placing}>
            <span>
              <ChangingText>
                {placing === 'unclear' ? words.verdicts.none : words.placings[placing]}
              </ChangingText>
            </span>{' '}
            <strong>
              <ChangingText>{`${placings[placing]}`}</ChangingText>
            </strong>
            <svg aria-hidden="true">
              <rect width={`${(100 * placings[placing]) / most}%`} height="100%" />
            </svg>
          </li>
        ))}
      </ul>
      <p class="wall-note">{words.verdicts.note}</p>
    </>
  )
}

type PairsProps = { readonly step: OfKind<'differing' | 'alike'> } & Pick<Props, 'words'>

function Pairs({ step: { kind, pairs }, words }: PairsProps) {
  return (
    <>
      <p class="wall-ask">
        <ChangingText>{words.pairs[kind].question}</ChangingText>
      </p>
      <ul class="wall-pairs" role="list">
        {pairs.map((pair) => (
          <li key={pair.join()}>
            <ChangingText>{numbersInWords(pair, words)}</ChangingText>
          </li>
        ))}
      </ul>
    </>
  )
}
