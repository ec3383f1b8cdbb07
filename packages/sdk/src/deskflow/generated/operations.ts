// Generated from packages/openapi/specs/deskflow (operations) by `npm run generate`. Do not edit.
/** Every operation, as far as its name does not describe it. `core/operations/table.ts` explains the format. */
export const operations = `categories @categories:*
 list :cursor
 create nokey
 retrieve -
 update nokey
 delete nokey empty -
customers @customers:*
 list :cursor
 create nokey
 retrieve -
 update nokey
 delete nokey empty -
orders @orders:*
 list :cursor
 create nokey
 retrieve -
 update nokey
 delete nokey empty -
products @products:*
 list :cursor
 create nokey
 retrieve -
 update nokey
 delete nokey empty -`;
