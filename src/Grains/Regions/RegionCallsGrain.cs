namespace Dukaan.Regions;

/// <inheritdoc cref="IRegionCallsGrain"/>
public sealed class RegionCallsGrain(TimeProvider time) : Grain, IRegionCallsGrain
{
    /// <summary>
    /// A signature is good for half a minute before and after the moment that it names, so one that is older than this is refused by its
    /// time.
    /// </summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(1);

    /// <summary>In each of two spans; 32 grains remember so many.</summary>
    private const int Max = 50_000;

    private HashSet<Guid> _before = [];
    private HashSet<Guid> _now = [];
    private long _since = time.GetTimestamp();

    public Task<bool> Take(Guid once)
    {
        if (time.GetElapsedTime(_since) is var passed && passed >= Remembered)
        {
            (_before, _now) = (passed < Remembered * 2 ? _now : [], []);
            _since = time.GetTimestamp();
        }

        if (_before.Contains(once))
        {
            return Task.FromResult(false);
        }

        if (_now.Count >= Max && !_now.Contains(once))
        {
            throw new LimitExceededException("RegionCalls", _now.Count, Max, this.GetPrimaryKeyString());
        }

        return Task.FromResult(_now.Add(once));
    }
}
