namespace Dukaan.Messages;

/// <summary>A message to a shopper that is not about an order.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Goods">What it is about; empty: it is not named.</param>
/// <param name="Path">Where its link leads, from behind the shop's address on.</param>
/// <param name="Language">In which its reader read the shop; null, or one that the shop has not: the shop's own.</param>
public sealed record Notice(NoticeKind Kind, string Goods, string Path, string? Language = null);
