using Dukaan.Messages;

namespace Dukaan.Web.Messages;

/// <summary>Where the seller gets e-mail, and what.</summary>
/// <param name="Email">Left out or empty: nowhere. Another address gets a link by which it is confirmed.</param>
/// <param name="Kinds">What comes there, and not to the phone; left out: everything.</param>
public sealed record SellerMailGiven(string? Email = null, SellerMailKind[]? Kinds = null);
