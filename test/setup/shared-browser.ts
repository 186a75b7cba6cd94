import { type Browser, chromium } from 'playwright';
import { inject } from 'vitest';

let connected: Promise<Browser> | null = null;

/** The one browser of the run; connected to once per worker, ended with the run. */
export function sharedBrowser(): Promise<Browser> {
  connected ??= chromium.connect(inject('browser'));
  return connected;
}
