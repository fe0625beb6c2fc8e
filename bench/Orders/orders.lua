-- Each request places a new order of one product in a shop picked in turn. Argument: a file with "slug productId" lines.
local targets, n, run = {}, 0, 0

function init(args)
  for line in io.lines(args[1]) do
    local slug, product = line:match("(%S+) (%S+)")
    targets[#targets + 1] = {
      path = "/api/storefront/v1/" .. slug .. "/checkout",
      body = '{"lines":[{"productId":"' .. product .. '","quantity":1}],"customer":{"name":"Bench Shopper","phone":"+919800000001",'
        .. '"address":{"line1":"1 Bench Road","city":"Pune","postalCode":"411001","country":"IN"}},"payment":{"method":"cod"}}',
    }
  end
  run = os.time() .. "-" .. tostring({}):sub(8)
end

function request()
  n = n + 1
  local target = targets[n % #targets + 1]
  return wrk.format("POST", target.path, {
    ["Content-Type"] = "application/json", ["Idempotency-Key"] = "bench-" .. run .. "-" .. n, ["Host"] = wrk.host,
  }, target.body)
end
