const missing = process.env.TEST_CHROMIUM_MISSING;

/** Specs that need a real Chromium; where there is none they are skipped under a name that says what to install. */
export const inBrowser = (title: string, specs: () => void): void =>
  missing === undefined ? describe(title, specs) : describe.skip(`${title}: ${missing}`, specs);
