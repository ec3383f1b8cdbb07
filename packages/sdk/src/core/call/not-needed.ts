/** The reason of an abort by which a list cancels a page that nobody needs any more. It is no failure, so no error is reported. */
export const NOT_NEEDED: Error = new Error("The page is no longer needed.");
