/** The browser that the person named, if any. */
export function namedChromium(): string | undefined {
  return process.env['CHROMIUM'];
}

/** Where the screenshots go; nowhere unless asked. */
export function screenshotFolder(): string | undefined {
  return process.env['SCREENSHOTS'];
}
