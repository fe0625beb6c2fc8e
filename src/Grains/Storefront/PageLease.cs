namespace Dukaan.Storefront;

/// <summary>
/// A lease: which pages the replica of a storefront may serve without asking the storefront. It covers one version, and ends with its time
/// or with the news of another version. Immutable.
/// </summary>
/// <param name="Version">Of the pages.</param>
/// <param name="Heard">The newest version that was known when the replica asked. A newer one ends the lease early.</param>
/// <param name="AskedAt">When the replica asked, as <see cref="TimeProvider.GetTimestamp"/> says.</param>
public sealed record PageLease(long Version, long Heard, long AskedAt);
