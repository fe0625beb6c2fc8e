using System.Collections.Immutable;
using Dukaan.Messages;

namespace Dukaan.Web.Messages;

/// <summary>The mailbox of the shop's seller.</summary>
/// <param name="Email">Null: none.</param>
/// <param name="Confirmed">Whether its holder opened the link that was sent to it. It gets nothing before.</param>
/// <param name="Kinds">What comes there, and not to the phone.</param>
public sealed record SellerMailBody(string? Email, bool Confirmed, ImmutableArray<SellerMailKind> Kinds)
{
    public static SellerMailBody Of(SellerMailView view) =>
        new(
            view.Address.Length > 0 ? view.Address : null,
            view.Confirmed,
            [.. Enum.GetValues<SellerMailKind>().Where(kind => !view.Off.Contains(kind))]
        );
}
