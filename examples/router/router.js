// A page whose script shows another view for each address, as single-page applications do: the element
// is removed and added again, and once kept and moved.

const view = document.querySelector('#view')

/** Created once: its answers are kept by the quiz itself, in the browser's storage for our frame. */
const quiz = document.createElement('front-or-back')
quiz.setAttribute('heading-level', '2')

const views = {
  '/': () => textOf('Choose a job.'),
  '/quiz': () => quiz,
  '/about': () => textOf('About this board.')
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('nav a') : null
  if (!link) return
  event.preventDefault()
  history.pushState(null, '', link.href)
  show()
})
addEventListener('popstate', show)
show()

function show() {
  const make = views[location.pathname] ?? (() => textOf('Nothing is here.'))
  view.replaceChildren(make())
}

function textOf(text) {
  const paragraph = document.createElement('p')
  paragraph.textContent = text
  return paragraph
}
