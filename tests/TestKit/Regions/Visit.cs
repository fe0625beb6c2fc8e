namespace Dukaan.TestKit.Regions;

/// <summary>One request of a shopper and its result.</summary>
/// <param name="Place">The region that the shopper is near.</param>
/// <param name="Region">The region that answered; null: none.</param>
/// <param name="Orders">Whether it was an order rather than a page view.</param>
/// <param name="Ended">The time, by <see cref="System.Diagnostics.Stopwatch"/>.</param>
/// <param name="Took">From sending to the last byte.</param>
/// <param name="Later">An order was answered with 503 and <c>Retry-After</c>, since the shop's home was down.</param>
/// <param name="Failure">The error; null: none.</param>
public sealed record Visit(string Place, string? Region, bool Orders, long Ended, TimeSpan Took, bool Later, string? Failure);
