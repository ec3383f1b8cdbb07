import { USUAL_BURST_PART } from "../core/rate-limit/burst.ts";

/**
 * The shared budget as one Lua script, so that taking a place is one indivisible step for all processes.
 *
 * `KEYS[1]` is a hash with what is known about the budget. `KEYS[2]` is a sorted set of calls. The score of a call with a response is
 * the time of the response; the score of a call in flight is the end of its lease, in the future. Both windows count from the response,
 * because the server saw the call no later than that.
 *
 * `take`: now or "", places wanted, lease, limit, burst → granted, ms to wait, first id, limit, ms that a 429 still blocks.
 * `give`: now or "", id, answered, limit, remaining, reset, burst, blocked for (each "" if unknown).
 * `drop`: now or "", id: a place that was not used.
 *
 * Times that lie impossibly far ahead were written before the clock was set back, and are ignored.
 */
export const SCRIPT = `
local now = tonumber(ARGV[2])
if not now then
  local time = redis.call('TIME')
  now = math.floor(time[1] * 1000 + time[2] / 1000)
end
local state, calls = KEYS[1], KEYS[2]
local function text(number) return string.format('%.0f', number) end
local function known(name) return tonumber(redis.call('HGET', state, name) or '') end
local function scoreAt(index) return tonumber(redis.call('ZRANGE', calls, index, index, 'WITHSCORES')[2] or '') end
-- Until when a 429 stops everyone; nil without one, or where the clock was set back since.
local function blockedUntil()
  local till, at = known('blocked'), known('blockedAt')
  if not till or at and at > now + 1000 or till > now + 3600000 then
    redis.call('HDEL', state, 'blocked', 'blockedAt')
    return nil
  end
  return till
end
local function keep()
  redis.call('PEXPIRE', state, 86400000)
  redis.call('PEXPIRE', calls, 300000)
end
redis.call('ZREMRANGEBYSCORE', calls, '-inf', text(now - 60000))

if ARGV[1] == 'drop' then
  redis.call('ZREM', calls, ARGV[3])
  return {0, 0, 0, 0, 0}
end

if ARGV[1] == 'give' then
  local answered, limit, remaining = ARGV[4] == '1', tonumber(ARGV[5]), tonumber(ARGV[6])
  local reset, burst, blockedFor = tonumber(ARGV[7]), tonumber(ARGV[8]), tonumber(ARGV[9])
  redis.call('ZADD', calls, text(now), ARGV[3])
  local blocked = blockedUntil()
  if blockedFor then
    local till = math.max(blocked or 0, now + math.min(math.max(blockedFor, 50), 3600000))
    redis.call('HSET', state, 'blocked', text(till), 'blockedAt', text(now))
    -- The minute has room, or the wait is short: it was the second that was full. All refusals of one burst cut once.
    local inSecond = redis.call('ZCOUNT', calls, '(' .. text(now - 1000), '+inf')
    local full = remaining and remaining > 0 or not remaining and blockedFor <= 1000
    if full and inSecond > 1 and math.abs(now - (known('paceAt') or 0)) >= 1000 then
      -- Never below what the minute allows on average.
      local least = math.max(1, math.ceil((limit or known('limit') or 60) / 60))
      local pace = math.max(least, math.floor(math.min(known('pace') or inSecond, inSecond) * 0.8))
      local recovery = math.min((known('recovery') or 5000) * 2, 600000)
      redis.call('HSET', state, 'pace', text(pace), 'paceAt', text(now), 'recovery', text(recovery))
    end
  elseif answered and blocked and blocked <= now then
    redis.call('HDEL', state, 'blocked', 'blockedAt')
  end
  if limit and limit > 0 then
    redis.call('HSET', state, 'limit', text(limit))
    if burst then redis.call('HSET', state, 'burst', text(burst)) end
    local others = limit - (remaining or limit) - redis.call('ZCARD', calls)
    if others > 0 then
      local till = math.min(math.max(reset or 0, now + 1000), now + 60000)
      redis.call('HSET', state, 'others', text(others), 'othersTill', text(till))
    else
      redis.call('HDEL', state, 'others', 'othersTill')
    end
  elseif answered and not blockedFor then
    redis.call('HSET', state, 'open', '1')
  end
  keep()
  return {0, 0, 0, 0, 0}
end

local wanted, lease = tonumber(ARGV[3]), tonumber(ARGV[4])
local limit, burst = known('limit') or tonumber(ARGV[5]), tonumber(ARGV[6]) or known('burst')
redis.call('ZREMRANGEBYSCORE', calls, '(' .. text(now + lease + 60000), '+inf')
local count = redis.call('ZCARD', calls)
local flying = redis.call('ZCOUNT', calls, '(' .. text(now), '+inf')
local blocked = blockedUntil()
local room = wanted
local wait = 0
local poll = 25

-- How long until the call at this place of the set leaves a window; nobody knows for one in flight.
local function leaves(index, window)
  local score = scoreAt(index)
  if not score or score > now then return poll end
  return score + window - now
end

-- What refusals have shown of the burst; raised by one again from time to time.
local function paced()
  local pace, at = known('pace'), known('paceAt')
  if not pace then return math.huge end
  if math.abs(now - at) >= known('recovery') then
    pace = pace + 1
    redis.call('HSET', state, 'pace', text(pace), 'paceAt', text(now))
  end
  return pace
end

if blocked and now < blocked then
  return {0, blocked - now, 0, limit or 0, blocked - now}
elseif blocked then
  -- After a 429 one call goes ahead for all processes.
  room = flying > 0 and 0 or math.min(1, wanted)
  wait = poll
end
if limit then
  burst = burst or math.max(1, math.floor(limit / ${USUAL_BURST_PART}))
  local others, othersTill = known('others') or 0, known('othersTill') or 0
  if othersTill <= now or othersTill > now + 60000 then others = 0 end
  local inMinute = limit - count - others
  if inMinute < 1 and wanted > 0 then
    local own = leaves(math.max(0, count + others - limit), 60000)
    wait = math.max(wait, others > 0 and math.min(own, othersTill - now) or own)
  end
  burst = math.min(burst, paced())
  local inSecond = redis.call('ZCOUNT', calls, '(' .. text(now - 1000), '+inf')
  if burst - inSecond < 1 and wanted > 0 then
    wait = math.max(wait, leaves(math.max(0, count - burst), 1000))
  end
  room = math.min(room, inMinute, burst - inSecond)
elseif not known('open') then
  room = math.min(room, 2 - flying)
  wait = math.max(wait, poll)
end
if room < 1 then return {0, math.max(1, math.ceil(wait)), 0, limit or 0, 0} end
local last = redis.call('HINCRBY', state, 'sequence', room)
for id = last - room + 1, last do redis.call('ZADD', calls, text(now + lease), text(id)) end
keep()
return {room, 0, last - room + 1, limit or 0, 0}
`;
