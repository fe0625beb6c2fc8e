namespace Dukaan.Messages;

/// <summary>A message to a shopper that is not about an order.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Goods">What it is about; empty: it is not named.</param>
/// <param name="Path">Where its link leads, from behind the shop's address on.</param>
public sealed record Notice(NoticeKind Kind, string Goods, string Path)
{
    /// <summary>The language in which its reader read the shop (BCP 47), or null: the shop's own.</summary>
    public string? Language { get; init; }
}
