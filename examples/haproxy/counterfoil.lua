-- Asks Counterfoil about one request; connections are kept open by HAProxy's own client.
-- Whatever goes wrong leaves the status unset, and that is a no.

local QUESTION = "http://127.0.0.1:2090/auth/nginx"
-- HAProxy 2.6 asks up to four times, so that a server that hangs costs four of these.
local PATIENCE_MS = 500

local KEPT = { "user", "token", "acl", "receipt", "assertion" }

local function ask(txn)
    local headers = {
        ["host"] = { txn.sf:req_hdr("host") },
        ["x-original-method"] = { txn.sf:method() },
        ["x-original-uri"] = { txn.sf:pathq() },
        ["x-real-ip"] = { txn.sf:src() },
    }
    -- The configuration has made sure that there is at most one.
    local given = txn.http:req_get_headers()["authorization"]
    if given then
        headers["authorization"] = { given[0] }
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
