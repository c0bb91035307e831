/** Where a Chromium for the browser tests may be; `CHROMIUM` names another one. */
import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * @param {string | undefined} named a path that the person gave
 * @returns {string | undefined} the path of a browser that is there
 */
export function findChromium(named) {
  return [...(named ? [named] : []), ...PLACES].find((path) => existsSync(path));
}
