namespace Dukaan.Silo.Messages;

/// <summary>A text that waits for an operator.</summary>
/// <param name="OrderKey">The order it is about.</param>
/// <param name="Version">The order's version that it tells of.</param>
/// <param name="Why">Why it waits.</param>
public sealed record HeldText(long Id, string StoreId, string OrderKey, string Type, long Version, DateTimeOffset At, string Why);
