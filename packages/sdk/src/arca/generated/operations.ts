// Generated from packages/openapi/specs/arca (operations) by `npm run generate`. Do not edit.
/** Every operation, as far as its name does not describe it. `core/operations/table.ts` explains the format. */
export const operations = `customFields /workspaces @tasks:*
 list /{id}/custom-fields :none -
folders @folders:*
 list //workspaces/{id}/folders :none -
 create nokey
 update nokey
 delete nokey empty -
folders.lists @lists:*
 list :none -
labels @workspaces:*
 list //workspaces/{id}/labels :none -
 create nokey
 update nokey
 delete nokey empty -
lists @lists:*
 list //workspaces/{id}/lists :none -
 create nokey
 update nokey
 delete nokey empty -
me @users:*
 retrieve / -
members /workspaces @workspaces:*
 list /{id}/members :none -
statuses
 list //workspaces/{id}/statuses :none -
 create nokey
 update nokey
 delete nokey empty
tasks @tasks:*
 list //workspaces/{id}/tasks :page
 create nokey
 retrieve -
 update nokey
 delete nokey empty -
tasks.comments @comments:*
 list :none -
 create nokey
workspaces @workspaces:*
 list :none -
 retrieve -`;
