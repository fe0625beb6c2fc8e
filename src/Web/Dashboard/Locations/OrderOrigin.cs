using Dukaan.Orders;
using Dukaan.Web.Html;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Locations;

/// <summary>From where an order's goods are taken.</summary>
internal static class OrderOrigin
{
    /// <summary>Nothing in a shop with one location.</summary>
    public static Fragment Of(SellerContext seller, OrderView order)
    {
        var locations = order.From.GroupBy(taken => taken.Name, StringComparer.Ordinal).ToList();
        return locations.Count == 0
            ? default
            : Fragment.Of(
                $"""
                <p><strong>{seller.Texts.Locations.TakenFrom}</strong> {(
                    locations.Count == 1
                        ? Fragment.Of($"<bdi>{locations[0].Key}</bdi>")
                        : Fragment.Of(
                            $"""
                            <br>{Each(
                                order.From,
                                taken => Fragment.Of(
                                    $"<bdi>{taken.Name}</bdi>: {taken.Units} × <bdi>{order.NameOf(taken.StockId)}</bdi><br>"
                                )
                            )}
                            """
                        )
                )}</p>
                """
            );
    }
}
