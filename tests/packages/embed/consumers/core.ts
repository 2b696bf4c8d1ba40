import { type AdvertOptions, defineAdvert, defineQuiz, type FrontOrBackShare } from 'front-or-back'

defineQuiz({ site: 'https://quiz.example/' })
const options: AdvertOptions = { site: 'http://localhost:4321', reader: 'frame' }
defineAdvert(options)
// @ts-expect-error The address is required.
defineQuiz({})
// @ts-expect-error There is no such reader.
defineAdvert({ site: 'https://quiz.example/', reader: 'server' })

export const shared: FrontOrBackShare[] = []
document.addEventListener('front-or-back:share', ({ detail }) => shared.push(detail))
const quiz = document.createElement('front-or-back')
quiz.addEventListener('front-or-back:progress', ({ detail }) => detail.step / detail.total)
// @ts-expect-error No event contains the answers.
quiz.addEventListener('front-or-back:answers', ({ detail }) => detail)

const advert = document.querySelector('front-or-back-advert')
advert?.addEventListener('front-or-back-advert:read', ({ detail }) => detail.strength.toFixed())
if (advert) advert.advert = { title: 'Clerk', text: 'Files.' }
// @ts-expect-error An advert has a text.
if (advert) advert.advert = { title: 'Clerk' }
