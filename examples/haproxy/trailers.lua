-- Refuses requests with trailers (header fields after the body). HAProxy forwards trailers, and many
-- applications treat them as headers. The error ends the request with 400.
-- HAProxy 3.2 and later does not need this script: "option http-drop-request-trailers" in the backend.

local Trailers = {
    id = "no trailers",
    flags = filter.FLT_CFG_FL_HTX,
}
Trailers.__index = Trailers

function Trailers:new()
    return setmetatable({}, self)
end

function Trailers:start_analyze(txn, channel)
    if not channel:is_resp() then
        -- HAProxy continues without a filter that it cannot create, so the configuration checks this variable.
        txn:set_var("txn.counterfoil_is_filtered", true)
        filter.register_data_filter(self, channel)
    end
end

function Trailers:http_headers(txn, message)
    if not message:is_resp() then
        self.is_chunked = message:get_headers()["transfer-encoding"] ~= nil
        self.is_http1 = txn.f:fc_http_major() == 1
    end
end

-- HAProxy counts the end of a chunked body as one byte in addition to the body, and more if there are
-- trailers. Over HTTP/2 it may count that byte or not.
function Trailers:http_payload(_, message)
    local extra = message:input() - #(message:body() or "")
    local wanted = self.is_chunked and message:eom() and 1 or 0
    if extra ~= wanted and (self.is_http1 or extra < 0 or extra > 1) then
        error("trailers are refused")
    end
end

core.register_filter("no-trailers", Trailers, function(trailers)
    return trailers
end)
