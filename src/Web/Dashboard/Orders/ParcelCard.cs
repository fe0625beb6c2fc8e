using System.Globalization;
using Dukaan.Couriers;
using Dukaan.Orders;
using Dukaan.Team;
using Dukaan.Web.Dashboard.Couriers;
using Dukaan.Web.Html;

namespace Dukaan.Web.Dashboard.Orders;

/// <summary>
/// The parcel of an order at the shop's courier: where it is, its label; or the fields that book it. A part of the page's form.
/// </summary>
internal static class ParcelCard
{
    private static readonly string[] Fields = ["grams", "length", "breadth", "height"];

    /// <summary>Whether a field of the form is of the parcel's size.</summary>
    public static bool IsField(string name) => Fields.Contains(name);

    /// <param name="usual">What a parcel usually has; null: the shop has no courier.</param>
    /// <param name="typed">The unsaved input, or null.</param>
    public static Fragment Of(SellerContext seller, OrderView order, ParcelSize? usual, Form? typed, FormErrors errors) =>
        order.Parcel is null && (usual is null || !order.CanBeBooked)
            ? default
            : Controls.Part(
                Fragment.Of(
                    $"""
                <h2>{seller.Texts.Couriers.Parcel}</h2>{(
                    order.Parcel is { } parcel ? Known(seller, order, parcel) : default
                )}{(
                    usual is not null && order.CanBeBooked && seller.May(Permission.PackOrders)
                        ? Booking(seller, order, usual, typed, errors)
                        : default
                )}
                """
                ),
                typed?.TypedInto.Any(IsField) == true
            );

    private static Fragment Known(SellerContext seller, OrderView order, ParcelView parcel)
    {
        var words = seller.Texts.Couriers;
        return Fragment.Of(
            $"""
            <p><strong>{ParcelLabels.Of(seller.Texts, parcel.Status)}</strong>{(
                parcel.Problem is { } problem ? Fragment.Of($"<br><span lang=\"en\">{problem}</span>") : default
            )}</p>
            {(
                parcel.TrackingNumber.Length == 0
                    ? default
                    : Fragment.Of($"<p>{parcel.Carrier} <span class=\"num\">{parcel.TrackingNumber}</span></p>")
            )}
            {(
                parcel is { Status: ParcelStatus.Booked, PickupAt: { } at }
                    ? Fragment.Of($"<p>{words.FetchedOn(seller.Time.Of(at))}</p>")
                    : default
            )}
            <div class="row fill">{(
                parcel.HasLabel
                    ? Fragment.Of(
                        $"<a class=\"btn quiet\" href=\"{seller.Url($"orders/{order.Id}/label")}\" target=\"_blank\">{words.Label}</a>"
                    )
                    : default
            )}{(
                parcel.IsVoid || !seller.May(Permission.PackOrders) ? default : Button(seller, order, "check", words.Where)
            )}{(
                parcel.CanBeCancelled && seller.May(Permission.PackOrders) ? Button(seller, order, "cancel", words.Cancel) : default
            )}</div>
            """
        );
    }

    private static Fragment Button(SellerContext seller, OrderView order, string what, string label) =>
        Controls.Act(seller.Url($"orders/{order.Id}/parcel/{what}"), Fragment.Of($"{label}"), "btn quiet");

    /// <summary>One tap books it as usual; the size is folded.</summary>
    private static Fragment Booking(SellerContext seller, OrderView order, ParcelSize usual, Form? typed, FormErrors errors)
    {
        var size = OrderParcels.SizeOf(order.Lines, usual);
        var kilograms = (size.Grams / 1000m).ToString("0.###", CultureInfo.InvariantCulture);
        return Fragment.Of(
            $"""
            {Controls.PartButton(seller.Url($"orders/{order.Id}/parcel"), seller.Texts.Couriers.Book, "btn big")}
            <details class="more"{Markup.When(typed?.TypedInto.Any(IsField) == true, " open")}><summary><span
             class="num">{kilograms} kg · {size.Length} × {size.Breadth} × {size.Height} cm</span></summary>{CourierPage.Size(
                seller.Texts,
                size,
                typed,
                errors
            )}</details>
            """
        );
    }
}
