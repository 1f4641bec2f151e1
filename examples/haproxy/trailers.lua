-- Ends a request that has headers after its body (trailers): HAProxy hands them on as they are, and
-- many applications take them for headers. The error ends the request: 400.
-- HAProxy 3.2 and later needs no script: "option http-drop-request-trailers" in the backend.

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
        -- HAProxy leaves a filter out when it cannot make one: the configuration asks for this word.
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

-- HAProxy counts the end of a body that came in chunks as one byte beside the body's own, and more
-- where trailers are. Over HTTP/2 it may count that byte, or none.
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
