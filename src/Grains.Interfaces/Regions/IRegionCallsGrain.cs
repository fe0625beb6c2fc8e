namespace Dukaan.Regions;

/// <summary>
/// Which calls of other regions have come to this one lately, so that each counts once whichever process takes it. One of a few, by the
/// call's number (<see cref="KeyOf"/>). It remembers as long as a signature is good, in memory: one that is lost with its silo forgets half
/// a minute.
/// </summary>
[Alias("region-calls")]
public interface IRegionCallsGrain : IGrainWithStringKey
{
    /// <summary>Whether this is the first time.</summary>
    /// <exception cref="LimitExceededException">More come than can be remembered.</exception>
    Task<bool> Take(Guid once);

    /// <summary>The key of the grain for a call.</summary>
    static string KeyOf(Guid once) => $"calls-{once.ToByteArray()[0] & 31}";
}
