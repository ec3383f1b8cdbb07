// Generated from packages/openapi/specs/control (operations) by `npm run generate`. Do not edit.
/** Every operation, as far as its name does not describe it. `core/operations/table.ts` explains the format. */
export const operations = `analytics /apis
 retrieve /{api}/analytics
apis
 list :none -
clock /apis/{api}/clock
 retrieve / -
 advance . nokey
 next . nokey -
collections /apis
 list /{api}/collections :none
deliveries /apis/{api}/deliveries/{delivery_id}
 list //apis/{api}/deliveries :cursor
 resend . nokey -
 explain . nokey
events /apis
 trigger /{api}/events nokey
faults /apis/{api}/faults
 retrieve / -
 inject / nokey
 clear DELETE / nokey empty -
 setRate PUT /rate nokey
keys /apis/{api}/keys
 list :none
 create nokey secret:key,secret
 update /{key_id} nokey
 reveal /{key_id}/reveal nokey secret:key,secret -
 revoke /{key_id}/revoke nokey -
limits /apis
 list /{api}/limits :none -
mirror /apis/{api}/mirror
 retrieve / -
 check . nokey -
records /apis/{api}/worlds/{entity_id}/{mode}/collections
 collections GET / -
 list /{collection} :cursor
 retrieve /{collection}/{record_id} -
 update /{collection}/{record_id} nokey
requests /apis/{api}/requests
 list :cursor
 export GET .
 retrieve /{request_id} -
snapshots
 list :none -
 create nokey
 delete /{name} nokey empty -
 restore /{name}/restore nokey empty -
 compare GET /{name}/compare
stream
 listen GET / header:Last-Event-ID ~{"results":["text/event-stream"]}
threads /apis/{api}/threads
 list :cursor
 retrieve /{thread_id} -
webhooks /apis/{api}/worlds/{entity_id}/{mode}/webhooks
 list :none -
 create nokey secret:token
 delete /{webhook_id} nokey empty -
 test /{webhook_id}/test nokey -
worlds /apis/{api}
 list /worlds :none -
 create /worlds nokey
 eventTypes GET /event_types -
 reset . nokey empty -`;
