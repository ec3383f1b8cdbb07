/** The abort reason when a list cancels a page that is no longer needed. This is not a failure, so no error is reported. */
export const NOT_NEEDED: Error = new Error("The page is no longer needed.");
