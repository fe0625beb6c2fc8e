using System.Globalization;
using System.Text.Json.Serialization;

namespace Dukaan.Hours;

/// <summary>The time that a shopper chose, as it was then.</summary>
/// <param name="WindowId">Of its <see cref="SlotWindow"/>.</param>
/// <param name="Day">In the shop's own time.</param>
/// <param name="From">In minutes after midnight.</param>
/// <param name="Until">Likewise.</param>
/// <param name="Places">How many orders it took; 0: any number.</param>
[GenerateSerializer, Immutable, Alias("chosen-slot")]
public sealed record ChosenSlot(string WindowId, DateOnly Day, int From, int Until, int Places)
{
    /// <summary>With what the names of all times begin under which places are held.</summary>
    public const string StockPrefix = "slot-";

    /// <summary>
    /// Whether its place is counted although any number is taken, so that it counts once the number is limited. False in orders of a
    /// release before.
    /// </summary>
    [Id(0)]
    public bool Counted { get; init; }

    /// <summary>Whether an order at this time holds a place.</summary>
    [JsonIgnore]
    public bool HoldsPlace => Counted || Places > 0;

    /// <summary>Its name for shoppers' forms and programs.</summary>
    [JsonIgnore]
    public string Id => string.Create(CultureInfo.InvariantCulture, $"{Day:yyyy-MM-dd}.{WindowId}");

    /// <summary>The name under which its places are held, as goods are.</summary>
    [JsonIgnore]
    public string StockId => string.Create(CultureInfo.InvariantCulture, $"{StockPrefix}{Day:yyyyMMdd}-{WindowId}");

    /// <summary>Whether the name is that of a time, and not of goods.</summary>
    public static bool IsStockId(string stockId) => stockId.StartsWith(StockPrefix, StringComparison.Ordinal);
}
