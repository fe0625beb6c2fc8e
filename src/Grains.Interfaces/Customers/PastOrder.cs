namespace Dukaan.Customers;

/// <summary>An order of a seller's former shop: history alone. It has no stock, is not packed, and moves no money.</summary>
/// <param name="Id">Unique among those of the store: the program it comes from, and its number there.</param>
/// <param name="Key">The customer: their phone (E.164), or else their e-mail address in small letters.</param>
/// <param name="Number">As the customer knows it, such as <c>#1001</c>.</param>
/// <param name="Name">The customer's.</param>
/// <param name="Email">Empty if none.</param>
/// <param name="Total">What was ordered.</param>
/// <param name="Paid">What was paid and not given back, in minor units of the total's currency.</param>
/// <param name="Counts">Whether it is one of their orders: it was not cancelled.</param>
/// <param name="State">In the words of the former shop.</param>
/// <param name="PlacedAt">When it was placed.</param>
/// <param name="Line">Its place in the file, 0 to 999,999: which came later stands first among those of the same second.</param>
/// <param name="Lines">What was ordered, at most 100.</param>
[GenerateSerializer, Immutable, Alias("past-order")]
public sealed record PastOrder(
    string Id,
    string Key,
    string Number,
    string Name,
    string Email,
    Money Total,
    long Paid,
    bool Counts,
    string State,
    DateTimeOffset PlacedAt,
    int Line,
    ImmutableArray<PastOrderLine> Lines
)
{
    /// <summary>The most lines that are kept.</summary>
    public const int MaxLines = 100;
}
