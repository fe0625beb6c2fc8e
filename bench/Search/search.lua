-- Asks for one query after another, each once: the file has one escaped query a line.
local queries, at, path = {}, 0, ""

function init(args)
  path = args[1]
  for line in io.lines(args[2]) do
    queries[#queries + 1] = line
  end
  at = tonumber(args[3] or "0")
end

function request()
  at = at + 1
  return wrk.format("GET", path .. queries[(at - 1) % #queries + 1])
end
