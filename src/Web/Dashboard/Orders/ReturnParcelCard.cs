using Dukaan.Couriers;
using Dukaan.Orders;
using Dukaan.Team;
using Dukaan.Values;
using Dukaan.Web.Dashboard.Couriers;
using Dukaan.Web.Html;
using Dukaan.Web.Orders;
using Dukaan.Web.Texts;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Orders;

/// <summary>
/// What the courier fetches from the customer of an order: where it is, or the fields that book it. A part of the page's form.
/// </summary>
internal static class ReturnParcelCard
{
    private const string Prefix = "fetch.";
    private const string Restock = $"{Prefix}restock";
    private const string Amount = $"{Prefix}amount";
    private const string Yes = "yes";
    private const string No = "no";

    /// <summary>Whether a field of the form is of this part.</summary>
    public static bool IsField(string name) => name.StartsWith(Prefix, StringComparison.Ordinal);

    /// <param name="hasCourier">Whether the shop has one.</param>
    /// <param name="typed">The unsaved input, or null.</param>
    public static Fragment Of(SellerContext seller, OrderView order, bool hasCourier, Form? typed, FormErrors errors)
    {
        var offered = hasCourier && order.CanBeFetched && seller.May(Permission.HandleOrders);
        return order.ReturnParcel is null && !offered
            ? default
            : Controls.Part(
                Fragment.Of(
                    $"""
                    {(order.ReturnParcel is { } parcel ? Known(seller, order, parcel) : default)}{(
                        offered ? Booking(seller, order, typed, errors) : default
                    )}
                    """
                ),
                typed?.TypedInto.Any(IsField) == true
            );
    }

    /// <summary>The command of the form, or what is wrong with its input.</summary>
    public static Result<FetchReturn> Read(SellerContext seller, OrderView order, Form form)
    {
        var amount = form.Has(Amount) ? PriceText.Read(form[Amount], order.Total.Currency, "amount") : order.Total with { Amount = 0 };
        return !amount.Ok ? amount.Error
            : amount.Value.Amount > 0 && !MayRefund(seller)
                ? Error.Invalid("amount", "amount", "Your role does not include giving money back.")
            : new FetchReturn(form.OperationId(), form[Restock] == Yes, amount.Value.Amount);
    }

    private static bool MayRefund(SellerContext seller) => seller.May(OrderPermissions.Of(OrderAction.Refund));

    /// <summary>Whether money goes back through a gateway or to gift cards. Cash and UPI are noted once they are given back.</summary>
    private static bool GoesBackByItself(OrderView order) =>
        order.Method == PaymentMethod.Online || order.PaysOnlineFirst || !order.Cards.IsEmpty;

    private static Fragment Known(SellerContext seller, OrderView order, ParcelView parcel)
    {
        var words = seller.Texts.Couriers;
        return Fragment.Of(
            $"""
            <h2>{ParcelLabels.OfReturn(seller.Texts, parcel.Status)}</h2>
            {(parcel.Problem is { } problem ? Fragment.Of($"<p lang=\"en\">{problem}</p>") : default)}
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
                parcel.IsOver || !seller.May(Permission.PackOrders)
                    ? default
                    : Controls.Act(seller.Url($"orders/{order.Id}/parcel/check"), Fragment.Of($"{words.Where}"), "btn quiet")
            )}{(
                parcel.CanBeCancelled && seller.May(Permission.PackOrders)
                    ? Controls.Act(seller.Url($"orders/{order.Id}/parcel/cancel"), Fragment.Of($"{words.Cancel}"), "btn quiet")
                    : default
            )}</div>
            """
        );
    }

    private static Fragment Booking(SellerContext seller, OrderView order, Form? typed, FormErrors errors)
    {
        var (words, desk) = (seller.Texts.Couriers, seller.Texts.OrderDesk);
        var left = order.Funds.Paid.Amount - order.Funds.Refunded.Amount - order.Funds.Refunding.Amount;
        var filled = PriceText.Write(order.Total with { Amount = Math.Min(order.Return!.Value, left) });
        return Fragment.Of(
            $"""
            <details class="more"{When(typed?.TypedInto.Any(IsField) == true || errors["amount"] is not null, " open")}><summary>{
                words.Fetch
            }</summary><div class="stack">{Choice(desk.TheItems, [(Yes, desk.OnSaleAgain), (No, desk.NotFit)], typed)}{(
                MayRefund(seller) && left > 0 && order.Return.Variant is null && GoesBackByItself(order)
                    ? OrderFields.Input(
                        Amount,
                        words.FetchRefund,
                        OrderFields.Typed(Amount, typed, filled),
                        filled,
                        errors["amount"],
                        40,
                        true,
                        []
                    )
                    : default
            )}{Controls.PartButton(seller.Url($"orders/{order.Id}/parcel/fetch"), words.Fetch, "btn big")}</div></details>
            """
        );
    }

    private static Fragment Choice(string label, (string Value, string Text)[] choices, Form? typed)
    {
        var (id, chosen) = (OrderFields.IdOf(Restock), OrderFields.Typed(Restock, typed, Yes));
        return Fragment.Of(
            $"""
            <div class="field"><label for="{id}">{label}</label><select id="{id}" name="{Restock}">{Each(choices, choice =>
                Fragment.Of($"<option value=\"{choice.Value}\"{When(choice.Value == chosen, " selected")}>{choice.Text}</option>")
            )}</select>{Form.Was(Restock, Yes)}</div>
            """
        );
    }
}
