namespace Dukaan.Storefront;

/// <summary>
/// What a silo's replica of a storefront may serve without asking: pages of one version, until the lease runs out or there is news.
/// Immutable.
/// </summary>
/// <param name="Version">Of the pages.</param>
/// <param name="Heard">The newest version that was heard of when it asked: what is heard later ends the lease early.</param>
/// <param name="AskedAt">When it asked, as <see cref="TimeProvider.GetTimestamp"/> says.</param>
public sealed record PageLease(long Version, long Heard, long AskedAt);
