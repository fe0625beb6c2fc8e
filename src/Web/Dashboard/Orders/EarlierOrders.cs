using Dukaan.Customers;
using Dukaan.Orders;
using Dukaan.Pricing;
using Dukaan.Team;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Sellers;

namespace Dukaan.Web.Dashboard.Orders;

/// <summary>
/// What became of the earlier orders of a phone in this shop, beside an order that is to be paid on delivery and is not sent yet: whether
/// they were delivered, came back, or ended before.
/// </summary>
internal static class EarlierOrders
{
    /// <summary>The newest orders of the phone that are looked at.</summary>
    private const int MaxOrders = 100;

    public static async Task<Fragment> Of(SellerContext seller, OrderView order)
    {
        if (!Matters(order))
        {
            return default;
        }

        var phone = order.Customer.Phone.E164;
        var found = await seller.Orders.Find(new OrderFilter(Text: phone), null, MaxOrders);
        var earlier = found.Where(other => other.CustomerPhone == phone && other.Number < order.Number).ToArray();
        int Count(params OrderState[] states) => earlier.Count(other => states.Contains(other.State));
        var text =
            earlier.Length == 0
                ? seller.Texts.Couriers.FirstOrder
                : seller.Texts.Couriers.Earlier(
                    Count(OrderState.Delivered),
                    Count(OrderState.Returned),
                    Count(OrderState.Cancelled, OrderState.Rejected, OrderState.Expired)
                );
        var asked = order.ShopperAllowed.Contains(OrderAction.Confirm)
            ? Fragment.Of($"<p>{seller.Texts.Couriers.NotConfirmed}</p>")
            : default;
        var back = earlier.Count(other => other is { State: OrderState.Returned, Outcome: not OrderOutcome.Delivered });
        var score =
            back == 0
                ? default
                : Fragment.Of(
                    $"<p class=\"alert\">{seller.Texts.Customers.PartsBack(back, Count(OrderState.Delivered, OrderState.Returned))}</p>"
                );
        var there = await AtAddress(seller, order, back);
        return Fragment.Of($"{asked}{score}{there}<p class=\"soft\">{text}</p>");
    }

    /// <summary>What became of orders to the address, if more went wrong there than under this phone; and the way to block it.</summary>
    /// <param name="back">How many parcels of this phone came back.</param>
    private static async Task<Fragment> AtAddress(SellerContext seller, OrderView order, int back)
    {
        var (address, words) = (order.Customer.Address, seller.Texts.Customers);
        if (order.Amounts.Delivery.Method == DeliveryMethod.Pickup || !seller.May(Permission.HandleCustomers))
        {
            return default;
        }

        var score = await seller.Customers.AtAddress(address);
        var cameBack = score.CameBack > back ? words.PartsBack(score.CameBack, score.CameBack + score.Delivered) : "";
        var late = score.CancelledLate > 0 && score.CameBack > back ? words.CancelledLate(score.CancelledLate) : "";
        var block =
            score.Block is not { } why ? ""
            : why.Orders ? words.NoOrders
            : words.NoCash;
        var said = string.Join(" · ", new[] { cameBack, late, block }.Where(part => part.Length > 0));
        if (said.Length == 0 && back == 0)
        {
            return default;
        }

        var list =
            $"customers/blocked/addresses?address.line1={Uri.EscapeDataString(address.Line1)}&address.postalCode="
            + $"{Uri.EscapeDataString(address.PostalCode)}";
        return Fragment.Of(
            $"""
            {(said.Length == 0 ? default : Fragment.Of($"<p class=\"alert\">{words.AtAddress(said)}</p>"))}{(
                score.Block is null ? Fragment.Of($"<p><a href=\"{seller.Url(list)}\">{words.BlockAddress}</a></p>") : default
            )}
            """
        );
    }

    private static bool Matters(OrderView order) =>
        order is { Method: PaymentMethod.CashOnDelivery, State: OrderState.Placed or OrderState.Confirmed or OrderState.Packed };

    /// <summary>The switch that takes cash on delivery from this phone, or takes it no more: a part of the page's form.</summary>
    public static async Task<Fragment> Cash(SellerContext seller, OrderView order)
    {
        if (!Matters(order) || !seller.May(Permission.HandleOrders))
        {
            return default;
        }

        var mark = PhoneMark.Of(seller.StoreId, order.Customer.Phone.E164);
        return Controls.ActSwitch(
            seller.Url($"orders/{order.Id}/cash"),
            "cash",
            await Pricing(seller).Get() is { Terms: var terms } && !terms.NoCash.Contains(mark) && !terms.NoOrders.Contains(mark),
            seller.Texts.Couriers.CashAllowed
        );
    }

    /// <summary>Takes cash on delivery from the phone of an order, or takes it no more.</summary>
    public static async Task<IResult> SetCash(SellerContext seller, Form form)
    {
        var orderId = seller.Route("orderId");
        if (!Ids.IsId(orderId) || await seller.Order(orderId).Get() is not { } order)
        {
            return seller.Missing("order");
        }

        if (!seller.May(Permission.HandleOrders))
        {
            return SellerGate.NotAllowed(seller.Caller);
        }

        var kind = form["cash"] == "true" ? BlockKind.None : BlockKind.Cash;
        var wrong = await PhoneBlocks.Change(seller, new BlockCustomer(form.OperationId(), order.Customer.Phone.E164, kind));
        return wrong is null
            ? await OrderPage.Done(seller, form, seller.Texts.Common.SavedInShop, _ => false)
            : await OrderPage.Show(seller, typed: form.Only(form.TypedInto), errors: FormErrors.Of(wrong));
    }

    private static IPricingGrain Pricing(SellerContext seller) =>
        seller.Http.RequestServices.GetRequiredService<IGrainFactory>().GetGrain<IPricingGrain>(seller.StoreId);
}
