import { fill } from '#i18n/fill'
import { told } from './told.ts'
import type { Tools } from './tools.ts'

const FORGET = 'forget'

/** What becomes of the caseload: a file, kept on this device, or forgotten. */
export function Keeping({ tools }: { readonly tools: Tools }) {
  const { caseload, desk } = tools
  const { keep: text } = tools.props.text
  const count = caseload.$people.get().length
  const kept = caseload.$kept.get()
  const sure = desk.$sure.get()
  const forgotten = desk.$done.get().kind === 'forgotten' && count === 0
  return (
    <section class="keep">
      <h2 tabIndex={-1}>{text.heading}</h2>
      <p key="news" role="status">
        {told(
          (kept ? text.kept : '') +
            (caseload.$keepFailed.get() ? text.failed : '') +
            (forgotten ? text.forgotten : ''),
          desk.$told.get()
        )}
      </p>
      <p key="lead">{text.lead}</p>
      {count > 0 && (
        <div key="ways">
          <label class="check">
            <input
              type="checkbox"
              checked={kept}
              aria-describedby="keep-hint"
              onChange={({ currentTarget }) => caseload.keep(currentTarget.checked)}
            />
            <span>{text.device}</span>
          </label>
          <p id="keep-hint" class="small">
            {text.deviceHint}
          </p>
          <p class="buttons">
            <button type="button" class="button" onClick={() => tools.save('csv')}>
              {text.csv}
            </button>
            <button type="button" class="button" onClick={() => tools.save('json')}>
              {text.json}
            </button>
          </p>
          <p class="small">{text.fileHint}</p>
          {sure ? (
            <div class="notice" key="sure">
              <p id="sure" tabIndex={-1}>
                {fill(text.sure, { count })}
              </p>
              <p class="buttons">
                <button type="button" class="button" onClick={tools.forget}>
                  {text.yes}
                </button>
                <button
                  type="button"
                  class="quiet"
                  onClick={() => {
                    desk.$sure.set(false)
                    document.getElementById(FORGET)?.focus()
                  }}
                >
                  {text.no}
                </button>
              </p>
            </div>
          ) : (
            <p key="forget">
              <button id={FORGET} type="button" class="quiet" onClick={() => desk.$sure.set(true)}>
                {text.forget}
              </button>
            </p>
          )}
        </div>
      )}
    </section>
  )
}
