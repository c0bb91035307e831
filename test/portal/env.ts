/** The browser that the person named, if any. */
export function namedChromium(): string | undefined {
  return process.env['CHROMIUM'];
}
