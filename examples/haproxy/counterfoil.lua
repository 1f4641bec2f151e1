-- Asks Counterfoil about a request. HAProxy's own client keeps the connections open.
-- On any failure, the status stays unset, and the request is refused.

-- The path names the application, so clients cannot choose it.
local QUESTION = "http://127.0.0.1:2090/auth/nginx/app/billing"
local HOST = "api.example.com"
-- HAProxy 2.6 tries up to four times, so a server that hangs costs four times this value.
local PATIENCE_MS = 500

-- The client's headers that Counterfoil reads.
local SENT = { "authorization", "x-api-key", "origin", "access-control-request-method" }
local KEPT = { "user", "token", "acl", "receipt", "assertion" }

local function ask(txn)
    local headers = {
        ["host"] = { HOST },
        ["x-original-method"] = { txn.sf:method() },
        ["x-original-uri"] = { txn.sf:pathq() },
        ["x-real-ip"] = { txn.sf:src() },
    }
    local given = txn.http:req_get_headers()
    for _, name in ipairs(SENT) do
        -- The configuration has refused requests with two credentials.
        if given[name] then
            headers[name] = { given[name][0] }
        end
    end
    return core.httpclient():get({ url = QUESTION, headers = headers, timeout = PATIENCE_MS })
end

core.register_action("counterfoil", { "http-req" }, function(txn)
    local is_done, answer = pcall(ask, txn)
    if not is_done or not answer or not answer.headers then
        return
    end
    local function header(name)
        local values = answer.headers[name]
        return values and values[0]
    end
    for _, name in ipairs(KEPT) do
        local value = header("x-counterfoil-" .. name)
        if value then
            txn:set_var("txn.counterfoil_" .. name, value)
        end
    end
    txn:set_var("txn.counterfoil_retry", header("retry-after") or "2")
    txn:set_var("txn.counterfoil_body", answer.body or "")
    txn:set_var("txn.counterfoil_status", answer.status)
end, 0)
