namespace Dukaan.Values;

/// <summary>That the platform's operators suspended a shop, or took a product down.</summary>
/// <param name="Reason">What the seller reads, 1 to 500 characters.</param>
/// <param name="Contact">Where the seller can write, 1 to 200 characters: an email address, a link.</param>
/// <param name="At">UTC.</param>
/// <param name="Before">
/// Whether the shop was open, or the product shown, and its seller has not closed or hidden it since: what it is again once released.
/// </param>
[GenerateSerializer, Immutable, Alias("suspension")]
public sealed record Suspension(string Reason, string Contact, DateTimeOffset At, bool Before);
