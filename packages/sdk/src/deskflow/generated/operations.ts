// Generated from packages/openapi/specs/deskflow (operations) by `npm run generate`. Do not edit.
/** Each operation with what its name does not say of method, path, paging and scopes; `readTable` knows the rules. */
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
