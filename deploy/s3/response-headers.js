// A function of Amazon CloudFront, for the headers that S3 can't send, with the same values as public/_headers.
// Create it with the runtime cloudfront-js-2.0, and associate it with the event "viewer response". It is
// written for this runtime, which knows only some of the newer syntax.

// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it.
function handler(event) {
  const path = event.request.uri
  const headers = event.response.headers
  const set = (name, value) => {
    headers[name] = { value: value }
  }
  const isFrame = /\/(en|vi)\/frame\/((result|advert|reader|memory)\/)?(index\.html)?$/.test(path)

  set('x-content-type-options', 'nosniff')
  set('referrer-policy', 'no-referrer')
  set('cross-origin-opener-policy', 'same-origin')
  set('cross-origin-resource-policy', 'cross-origin')
  set('permissions-policy', permissionsPolicy(path))
  if (!isFrame) set('content-security-policy', "frame-ancestors 'self'")
  // Hosts that isolate their own page show no other frames, and the workers of these need it too.
  if (isFrame || /\/scripts\/[^/]+\.js$/.test(path)) {
    set('cross-origin-embedder-policy', 'require-corp')
  }
  // Files that pages of any origin may fetch.
  if (/(\/(data|oembed)\/[^/]+\.json|\/embed(\.js|-1\.js|-advert\.js|\.d\.ts))$/.test(path)) {
    set('access-control-allow-origin', '*')
  }
  return event.response
}

/** Only the caseload uses the camera. Only the invitation is shown to a class, on a full screen that stays awake. */
function permissionsPolicy(path) {
  if (/\/(en|vi)\/caseload\/(index\.html)?$/.test(path)) {
    return NOTHING.replace('camera=()', 'camera=(self)')
  }
  if (/\/(en|vi)\/invite\/(index\.html)?$/.test(path)) {
    return NOTHING.replace('fullscreen=()', 'fullscreen=(self)').replace(
      'screen-wake-lock=()',
      'screen-wake-lock=(self)'
    )
  }
  return NOTHING
}

const NOTHING =
  'accelerometer=(), autoplay=(), camera=(), clipboard-read=(), clipboard-write=(self), display-capture=(), encrypted-media=(), fullscreen=(), gamepad=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), publickey-credentials-create=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), usb=(), window-management=(), xr-spatial-tracking=()'
