// Generated from packages/openapi/specs/arca (operations) by `npm run generate`. Do not edit.
/** Each operation as name, method, path, what the runtime must know, and scopes. */
export const operations = `customFields
 list GET /workspaces/{id}/custom-fields page:none - @tasks:read
folders
 list GET /workspaces/{id}/folders page:none - @folders:read
 create POST /folders @folders:write
 update PATCH /folders/{id} @folders:write
 delete DELETE /folders/{id} - @folders:write
folders.lists
 list GET /folders/{id}/lists page:none - @lists:read
labels
 list GET /workspaces/{id}/labels page:none - @workspaces:read
 create POST /labels @workspaces:write
 update PATCH /labels/{id} @workspaces:write
 delete DELETE /labels/{id} - @workspaces:write
lists
 list GET /workspaces/{id}/lists page:none - @lists:read
 create POST /lists @lists:write
 update PATCH /lists/{id} @lists:write
 delete DELETE /lists/{id} - @lists:write
me
 retrieve GET /me - @users:read
members
 list GET /workspaces/{id}/members page:none - @workspaces:read
statuses
 list GET /workspaces/{id}/statuses page:none - @workspaces:read
 create POST /statuses @workspaces:write
 update PATCH /statuses/{id} @workspaces:write
 delete DELETE /statuses/{id} @workspaces:write
tasks
 list GET /workspaces/{id}/tasks page:page @tasks:read
 create POST /tasks @tasks:write
 retrieve GET /tasks/{id} - @tasks:read
 update PATCH /tasks/{id} @tasks:write
 delete DELETE /tasks/{id} - @tasks:write
tasks.comments
 list GET /tasks/{id}/comments page:none - @comments:read
 create POST /tasks/{id}/comments @comments:write
workspaces
 list GET /workspaces page:none - @workspaces:read
 retrieve GET /workspaces/{id} - @workspaces:read`;
