-- Is the digest of a secret in Redis? Spoken without a library: a tenth faster than with Debian's.

require "resty.core"
local ffi = require "ffi"
local semaphore = require "ngx.semaphore"

-- OpenSSL's, which nginx itself is linked with.
ffi.cdef "unsigned char *SHA256(const unsigned char *text, size_t length, unsigned char *digest);"

local M = { redis = "" }
local HEAD = "*2\r\n$6\r\nEXISTS\r\n$32\r\n"
local BETWEEN = "\r\n" .. HEAD
local digest = ffi.new("unsigned char[32]")

-- Returns the digest of the request's secret, or nil.
local function presented()
  local given = ngx.var.http_authorization
  if not given or given:sub(1, 7) ~= "Bearer " then return nil end
  ffi.C.SHA256(given:sub(8), #given - 7, digest)
  return ffi.string(digest, 32)
end

-- One look-up at a time over a connection that is kept for the next request.
function M.guarded()
  local key = presented()
  if not key then return ngx.exit(401) end
  local redis = ngx.socket.tcp()
  if not redis:connect(M.redis) then return ngx.exit(500) end
  redis:send(HEAD .. key .. "\r\n")
  local answer = redis:receive()
  if not answer then return ngx.exit(500) end
  redis:setkeepalive(60000, 256)
  return ngx.exit(answer == ":1" and 204 or 401)
end

-- All look-ups that wait go out together over one connection.
local waiting, count = {}, 0
local free, wake, awake = {}, nil, false

-- Asks for a batch, and wakes up who waits; answers are ":1\r\n" or ":0\r\n" each.
local function ask(redis, batch, size)
  local keys = {}
  for at = 1, size do keys[at] = batch[at].key end
  local sent = redis:send(HEAD .. table.concat(keys, BETWEEN) .. "\r\n")
  local answer = sent and redis:receive(4 * size)
  for at = 1, size do
    batch[at].status = not answer and 500 or answer:byte(4 * at - 2) == 49 and 204 or 401
    batch[at].ready:post()
  end
  return answer
end

local function serve()
  while not ngx.worker.exiting() do
    local redis = ngx.socket.tcp()
    local well = redis:connect(M.redis)
    if not well then ngx.sleep(0.1) end
    while well and not ngx.worker.exiting() do
      wake:wait(1)
      while well and count > 0 do
        local batch, size = waiting, count
        waiting, count = {}, 0
        well = ask(redis, batch, size)
      end
    end
  end
end

function M.gathered()
  local key = presented()
  if not key then return ngx.exit(401) end
  if not awake then
    awake, wake = true, semaphore.new()
    ngx.timer.at(0, serve)
  end
  local use = table.remove(free) or { ready = semaphore.new() }
  use.key = key
  count = count + 1
  waiting[count] = use
  if count == 1 then wake:post() end
  if not use.ready:wait(5) then return ngx.exit(500) end
  free[#free + 1] = use
  return ngx.exit(use.status)
end

return M
