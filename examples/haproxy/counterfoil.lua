-- Asks Counterfoil about one request; connections are kept open by HAProxy's own client.
-- Whatever goes wrong leaves the status unset, and that is a no.

-- Which application it is about says the path, and no client.
local QUESTION = "http://127.0.0.1:2090/auth/nginx/app/billing"
local HOST = "api.example.com"
-- HAProxy 2.6 asks up to four times, so that a server that hangs costs four of these.
local PATIENCE_MS = 500

-- All that Counterfoil needs of the client's own headers.
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
        -- The configuration has made sure that of a credential there is at most one.
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
