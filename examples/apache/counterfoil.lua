-- Asks Counterfoil about one request over a connection that stays open.
-- Needs LuaSocket (Debian: lua-socket). Whatever goes wrong is a no: 503.

local socket = require "socket"

local HOST, PORT = "127.0.0.1", 2090
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

-- Return status, headers and body of an answer, or nothing.
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
        -- A server that hangs is not asked twice; one that closed an old connection is.
        if socket.gettime() - begun >= PATIENCE_SECONDS then was_open = false end
    end
    close()
    if was_open then return ask(question) end
end

-- A line break in a value would be a header of its own.
local function is_line(text)
    return text and not text:find("%c")
end

-- Apache decodes a path and resolves its dots before it hands the request on; Counterfoil judges
-- the path as it came. Only a path that both read alike may pass.
local function is_plain(uri)
    local path = uri:match("^[^?]*")
    return path:sub(1, 1) == "/" and not path:find("[%%\\;#]") and not path:find("//", 1, true)
        and not (path .. "/"):find("/%.%.?/")
end

function check(r)
    local uri, host = r.unparsed_uri, r.headers_in["Host"]
    local credential = r.headers_in["Authorization"]
    if not is_line(uri) or not is_plain(uri) or not is_line(host) then return 400 end
    if credential and not is_line(credential) then return 400 end
    -- Apache forgets what Connection names before it hands a request on, also what we say here.
    if (r.headers_in["Connection"] or ""):lower():find("x[-_]") then return 400 end
    local question = {
        "GET /auth/nginx HTTP/1.1", "Host: " .. host, "X-Original-Method: " .. r.method,
        "X-Original-URI: " .. uri, "X-Real-IP: " .. r.useragent_ip,
    }
    if credential then
        question[#question + 1] = "Authorization: " .. credential
    end
    local status, headers, body = ask(table.concat(question, "\r\n") .. "\r\n\r\n")
    if status == 200 then
        for _, name in ipairs { "USER", "TOKEN", "ACL", "RECEIPT", "ASSERTION" } do
            local value = headers["x-counterfoil-" .. name:lower()]
            if value then r.subprocess_env["COUNTERFOIL_" .. name] = value end
        end
        return apache2.OK
    end
    if status then
        for _, name in ipairs { "www-authenticate", "retry-after", "x-counterfoil-receipt" } do
            if headers[name] then r.err_headers_out[name] = headers[name] end
        end
        if status == 401 or status == 403 or status == 429 then return status end
    end
    return 503
end
