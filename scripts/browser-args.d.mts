/** How the tests start Chromium. */
export declare const BROWSER_ARGS: string[];
