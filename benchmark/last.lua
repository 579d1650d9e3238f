-- One person at a page: asks, looks at it for a while, asks again. TIJDIG_COOKIE logs in; TIJDIG_DENKTIJD is
-- how long a person looks, in milliseconds; TIJDIG_TOKEN makes each request record a talk instead.
local denktijd = tonumber(os.getenv("TIJDIG_DENKTIJD") or "0")
local token = os.getenv("TIJDIG_TOKEN")
local nummer = 0
local draad = 0

function setup(thread)
  thread:set("draad", draad)
  draad = draad + 1
end

function init()
  math.randomseed(os.time() + 1000 * draad)
  wrk.headers["Cookie"] = os.getenv("TIJDIG_COOKIE")
end

function delay()
  return denktijd == 0 and 0 or math.random(denktijd / 2, denktijd * 3 / 2)
end

function request()
  if not token then
    return wrk.format("GET")
  end
  nummer = nummer + 1
  local opdracht = string.format("%08x-0000-4000-8%03x-%012x", os.time(), draad, math.random(0, 2 ^ 31) * 1000 + nummer % 1000)
  wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
  local dag = string.format("2026-11-%02d", math.random(1, 24))
  -- Another colleague each time: the same talk twice is refused.
  local door = string.format("P-%d-%d", os.time(), nummer)
  return wrk.format("POST", nil, nil,
    "_csrf=" .. token .. "&opdracht=" .. opdracht .. "&soort=contact&op=" .. dag .. "&met=ouder&inhoudelijk=ja&door=" .. door)
end

function done(summary, latency)
  io.write(string.format("%6d requests, %d faults, 50%% in %4.0f ms, 95%% in %4.0f ms, slowest %4.0f ms\n",
    summary.requests, summary.errors.status + summary.errors.timeout + summary.errors.read,
    latency:percentile(50) / 1000, latency:percentile(95) / 1000, latency.max / 1000))
end
