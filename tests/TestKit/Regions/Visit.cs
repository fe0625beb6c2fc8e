namespace Dukaan.TestKit.Regions;

/// <summary>One request of a shopper and how it ended.</summary>
/// <param name="Place">The region they are near.</param>
/// <param name="Region">The region that answered; null: none did.</param>
/// <param name="Orders">Whether they ordered rather than looked.</param>
/// <param name="Ended">When, by <see cref="System.Diagnostics.Stopwatch"/>.</param>
/// <param name="Took">From asking to the last byte.</param>
/// <param name="Later">An order's shopper was told when to try again, since the shop's home was away.</param>
/// <param name="Failure">What went wrong; null: nothing.</param>
public sealed record Visit(string Place, string? Region, bool Orders, long Ended, TimeSpan Took, bool Later, string? Failure);
