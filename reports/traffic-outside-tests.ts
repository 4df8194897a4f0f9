import type { ApiCalls, ApiWaits } from './report-schema.ts';

interface OutsideTraffic {
  readonly calls: ApiCalls;
  readonly waits: ApiWaits;
}

const told: OutsideTraffic[] = [];

/** What was told until now. */
export const trafficOutsideTests: readonly OutsideTraffic[] = told;

/**
 * Tells the report what the org was asked outside of any test: before the first and after the last
 * one. To be called in Playwright's main process, from global set-up and teardown, where the
 * reporter is too.
 */
export const reportTrafficOutsideTests = (traffic: {
  readonly calls: Readonly<ApiCalls>;
  readonly waits: Readonly<ApiWaits>;
}): void => {
  told.push({ calls: { ...traffic.calls }, waits: { ...traffic.waits } });
};
