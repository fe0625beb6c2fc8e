namespace Dukaan.Web.Import;

/// <summary>What moments of a file are read by.</summary>
/// <param name="Zone">Of a moment without an offset: the shop's.</param>
/// <param name="Now">The time; a sale that has ended by then changes nothing.</param>
internal sealed record ImportClock(TimeZoneInfo Zone, DateTimeOffset Now);
