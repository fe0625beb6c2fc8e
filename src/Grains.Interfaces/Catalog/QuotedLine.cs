namespace Dukaan.Catalog;

/// <summary>A line at the price that is true now.</summary>
/// <param name="Available">False: sold out, hidden or deleted since; it cannot be ordered. A deleted one keeps its id as title and a price of zero.</param>
/// <param name="Counted">Whether placing an order must reserve units.</param>
/// <param name="Total">Price × quantity.</param>
[GenerateSerializer, Immutable, Alias("quoted-line")]
public sealed record QuotedLine(
    string ProductId,
    string Handle,
    string Title,
    string? Picture,
    Money Price,
    int Quantity,
    Money Total,
    bool Available,
    bool Counted);
