namespace Dukaan.Web.Limits;

/// <summary>
/// The Lua scripts for Redis, atomic for each request: KEYS are the seed and the counter, ARGV the caller's seed and the limit's numbers.
/// They use Redis's own time, so the processes' clocks do not matter; entries in the future, left by a clock that was set back, are
/// ignored. Every key expires. The result is <c>ok</c>, <c>wait</c> and the seconds, or <c>seed</c> and the seed to use instead, without
/// having counted.
/// </summary>
internal static class LimitScripts
{
    /// <summary>Numbers: the limit, the seconds of a segment, the segments of the window. At most as many fields as segments.</summary>
    public const string SlidingWindow =
        SameSeed
        + """
            local most, width, segments = tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
            local now = tonumber(redis.call('TIME')[1])
            local current = math.floor(now / width)
            local counted, oldest = 0, current
            local fields = redis.call('HGETALL', KEYS[2])
            for i = 1, #fields, 2 do
              local segment = tonumber(fields[i])
              if segment > current or segment <= current - segments then
                redis.call('HDEL', KEYS[2], fields[i])
              else
                counted = counted + tonumber(fields[i + 1])
                oldest = math.min(oldest, segment)
              end
            end
            if counted >= most then
              return {'wait', tostring((oldest + segments) * width - now)}
            end
            redis.call('HINCRBY', KEYS[2], current, 1)
            redis.call('EXPIRE', KEYS[2], width * segments)
            return {'ok'}
            """;

    /// <summary>Numbers: the tokens of a full bucket, and the tokens per second.</summary>
    public const string TokenBucket =
        SameSeed
        + """
            local full, rate = tonumber(ARGV[2]), tonumber(ARGV[3])
            local time = redis.call('TIME')
            local now = time[1] * 1000 + math.floor(time[2] / 1000)
            local bucket = redis.call('HMGET', KEYS[2], 'tokens', 'at')
            local tokens = full
            if bucket[1] then
              tokens = math.min(full, bucket[1] + math.max(0, now - bucket[2]) * rate / 1000)
            end
            local wait = (1 - tokens) / rate
            if wait <= 0 then
              tokens = tokens - 1
            end
            redis.call('HSET', KEYS[2], 'tokens', tokens, 'at', now)
            redis.call('EXPIRE', KEYS[2], math.ceil(full / rate) + 1)
            if wait > 0 then
              return {'wait', tostring(wait)}
            end
            return {'ok'}
            """;

    /// <summary>The first request, also after Redis has lost its data, sets the seed; all others use that one.</summary>
    private const string SameSeed = """
        local seed = redis.call('GET', KEYS[1])
        if not seed then
          redis.call('SET', KEYS[1], ARGV[1], 'EX', 86400)
        elseif seed ~= ARGV[1] then
          return {'seed', seed}
        end

        """;
}
