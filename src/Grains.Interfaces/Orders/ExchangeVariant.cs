using System.Text.Json.Serialization;

namespace Dukaan.Orders;

/// <summary>A variant that is given in exchange for another of the same product and price.</summary>
/// <param name="Id">The variant.</param>
/// <param name="Name">Its values, such as <c>M / Red</c>, when it was chosen.</param>
/// <param name="Counted">Whether its units are counted.</param>
[GenerateSerializer, Immutable, Alias("exchange-variant")]
public sealed record ExchangeVariant(string Id, string Name, bool Counted)
{
    /// <summary>What it is called in the language in which the order was placed; null: that is its name.</summary>
    [Id(0)]
    public string? Translated { get; init; }

    /// <summary>As its shopper reads it.</summary>
    [JsonIgnore]
    public string AsRead => Translated ?? Name;
}
