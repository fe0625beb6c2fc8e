namespace Dukaan.Regions;

/// <summary>
/// The calls of other regions that this region received lately, so that each counts once whichever process receives it. There are a few of
/// these grains, chosen by the call's number (<see cref="KeyOf"/>). They remember calls in memory for as long as a signature is valid. If
/// one is lost with its silo, half a minute is forgotten.
/// </summary>
[Alias("region-calls")]
public interface IRegionCallsGrain : IGrainWithStringKey
{
    /// <summary>Whether this call is new.</summary>
    /// <exception cref="LimitExceededException">More calls arrive than can be remembered.</exception>
    Task<bool> Take(Guid once);

    /// <summary>The key of the grain for a call.</summary>
    static string KeyOf(Guid once) => $"calls-{once.ToByteArray()[0] & 31}";
}
