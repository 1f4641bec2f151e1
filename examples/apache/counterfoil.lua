-- Asks Counterfoil about a request, over a connection that stays open.
-- Requires LuaSocket (Debian: lua-socket). On any failure, the request is refused with 503.

local socket = require "socket"

local HOST, PORT = "127.0.0.1", 2090
-- The path names the application, so clients cannot choose it.
local QUESTION = "GET /auth/nginx/app/billing HTTP/1.1"
local SITE = "api.example.com"
local PATIENCE_SECONDS = 2
local connection

local function close()
    if connection then
        connection:close()
        connection = nil
    end
end

local function open()
    connection = socket.tcp()
    connection:settimeout(PATIENCE_SECONDS)
    connection:setoption("tcp-nodelay", true)
    if not connection:connect(HOST, PORT) then
        close()
    end
    return connection
end

-- Return status, headers and body of a response, or nothing.
local function read_answer()
    local line = connection:receive("*l")
    local status = line and tonumber(line:match("^HTTP/1%.1 (%d%d%d) "))
    local headers = {}
    while status do
        line = connection:receive("*l")
        if not line then return end
        if line == "" then break end
        local name, value = line:match("^([^:]+):%s*(.-)%s*$")
        if not name then return end
        headers[name:lower()] = value
    end
    local length = status and tonumber(headers["content-length"])
    local body = ""
    if length and length > 0 then
        body = connection:receive(length)
    end
    if not length or not body then return end
    return status, headers, body
end

local function ask(question)
    local was_open = connection ~= nil
    if not was_open and not open() then return end
    if connection:send(question) then
        local begun = socket.gettime()
        local status, headers, body = read_answer()
        if status then
            if headers["connection"] == "close" then close() end
            return status, headers, body
        end
        -- Retry if the server had closed an old connection, but not if it hangs.
        if socket.gettime() - begun >= PATIENCE_SECONDS then was_open = false end
    end
    close()
    if was_open then return ask(question) end
end

-- A line break in a value would start another header.
local function is_line(text)
    return text and not text:find("%c")
end

-- Apache decodes a path and resolves its dots before it forwards the request; Counterfoil checks
-- the original path. Only a path that both interpret alike may pass.
local function is_plain(uri)
    local path = uri:match("^[^?]*")
    return path:sub(1, 1) == "/" and not path:find("[%%\\;#]") and not path:find("//", 1, true)
        and not (path .. "/"):find("/%.%.?/")
end

-- The client's headers that Counterfoil reads.
local SENT = { "Authorization", "X-API-Key", "Origin", "Access-Control-Request-Method" }
local KEPT = { "User", "Token", "Acl", "Receipt", "Assertion" }

-- MUST be removed, in every spelling: many applications cannot distinguish X_Counterfoil_User from
-- X-Counterfoil-User. Without this, clients could choose their own identity. The list also has
-- headers that replace address, path, host or method, other gateways' identities, and the secret.
local REMOVED = {
    "^x%-forwarded", "^x%-original", "^x%-rewrite", "^x%-override", "^x%-http%-", "^x%-method",
    "^x%-host", "^x%-script%-name", "^x%-url%-scheme", "^x%-real%-ip", "^x%-remote", "^x%-auth",
    "^x%-webauth", "^x%-ssl", "^x%-client", "^x%-cluster%-client", "^x%-api%-key", "^forwarded",
    "^remote%-", "^ssl%-", "^client%-", "^true%-client", "^cf%-connecting", "^front%-end",
    "^proxy", "^authorization$",
}

local function is_removed(name)
    local folded = name:lower():gsub("[^a-z0-9]", "-")
    if folded:find("counterfoil", 1, true) then return true end
    for _, pattern in ipairs(REMOVED) do
        if folded:find(pattern) then return true end
    end
    return folded == "x-http"
end

local function remove_pretended(r)
    for name in pairs(r:headers_in_table()) do
        if is_removed(name) then r.headers_in[name] = nil end
    end
end

-- Refuse with Counterfoil's own response.
local function refuse(r, status, headers, body)
    for _, name in ipairs { "www-authenticate", "retry-after", "x-counterfoil-receipt" } do
        if headers[name] then r.err_headers_out[name] = headers[name] end
    end
    r.status = status
    r.content_type = headers["content-type"] or "text/plain"
    if r.method ~= "HEAD" then r:write(body) end
    return apache2.DONE
end

function check(r)
    local uri, given = r.unparsed_uri, r.headers_in
    if not is_line(uri) or not is_plain(uri) then return 400 end
    -- Apache removes the headers that Connection names, including those that this script sets.
    local named = (given["Connection"] or ""):lower()
    if named:find("x[^a-z0-9]") or named:find("host") then return 400 end
    local question = {
        QUESTION, "Host: " .. SITE, "X-Original-Method: " .. r.method,
        "X-Original-URI: " .. uri, "X-Real-IP: " .. r.useragent_ip,
    }
    for _, name in ipairs(SENT) do
        if given[name] then
            if not is_line(given[name]) then return 400 end
            question[#question + 1] = name .. ": " .. given[name]
        end
    end
    local status, headers, body = ask(table.concat(question, "\r\n") .. "\r\n\r\n")
    if status == 401 or status == 403 or status == 429 then
        return refuse(r, status, headers, body)
    end
    if status ~= 200 then
        r.err_headers_out["Retry-After"] = headers and headers["retry-after"] or "2"
        return 503
    end
    remove_pretended(r)
    -- Set only the headers that Counterfoil sent.
    for _, name in ipairs(KEPT) do
        given["X-Counterfoil-" .. name] = headers["x-counterfoil-" .. name:lower()]
    end
    -- Only WebSocket upgrades are forwarded: over h2c a client could send further requests that are
    -- not checked.
    if (given["Upgrade"] or ""):lower() ~= "websocket" then given["Upgrade"] = nil end
    given["X-Real-IP"] = r.useragent_ip
    given["X-Forwarded-For"] = r.useragent_ip
    given["Host"] = SITE
    return apache2.OK
end
