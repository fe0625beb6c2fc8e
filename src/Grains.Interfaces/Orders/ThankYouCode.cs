namespace Dukaan.Orders;

/// <summary>The code that thanks for an order.</summary>
/// <param name="Value">In thousandths of a percent.</param>
/// <param name="EndsAt">When it ends.</param>
[GenerateSerializer, Immutable, Alias("thank-you-code")]
public sealed record ThankYouCode(string Code, long Value, DateTimeOffset EndsAt);
