using System.Collections.Immutable;
using Dukaan.Accounts;
using Dukaan.Carts;
using Dukaan.Items;
using Dukaan.Orders;
using Dukaan.Pricing;
using Dukaan.Values;
using Dukaan.Web.Http;
using Dukaan.Web.Links;
using Dukaan.Web.Orders;
using Dukaan.Web.Storefront.Accounts;
using Dukaan.Web.Storefront.Pages;
using Dukaan.Web.Storefront.Serving;
using Dukaan.Web.Texts;
using static Dukaan.Web.Storefront.Checkout.CheckoutPages;

namespace Dukaan.Web.Storefront.Checkout;

/// <summary>A cart that is sent as an order, and the answer to it: the order, or the page with what prevents it.</summary>
/// <param name="orderId">The cart's order (<see cref="OrderKey.OfCart"/>).</param>
/// <param name="cart">As it was read for this request.</param>
/// <param name="shopper">The shopper who is signed in, or null.</param>
internal sealed partial class CheckoutSubmission(
    HttpContext context,
    Shop shop,
    ShopFrame frame,
    OpenOrders orders,
    IGrainFactory grains,
    string orderId,
    CartView cart,
    CheckoutForm form,
    SignedInShopper? shopper
)
{
    /// <param name="customer">Checked.</param>
    /// <param name="terms">The shop's, as quoted.</param>
    /// <param name="total">What the shopper saw.</param>
    public async Task<IResult> Place(Customer customer, SaleTerms terms, Money total)
    {
        ImmutableArray<string>? paying = null;
        if (GiftCardCodes.Split(form.GiftCards) is { IsEmpty: false } codes)
        {
            var ids = await Cards.Ids(context, shop.StoreId, codes);
            if (!ids.Ok)
            {
                return await Refused(total, ids.Error);
            }

            paying = ids.Value;
        }

        var command = new PlaceOrder(
            [.. cart.Lines.Select(line => new QuoteLine(line.ProductId, line.Quantity, line.VariantId))],
            customer,
            PaymentNames.Read(form.Payment)!.Value,
            total,
            cart.Id,
            form.DiscountCode.Length > 0 ? form.DiscountCode : null,
            CheckoutForm.MethodOf(form, terms)
        )
        {
            Quote = cart.Quote,
            Cards = paying,
            // Who typed a code and has not seen yet what it pays, saw that all is left to pay.
            ExpectedDue = paying is null ? null : total with { Amount = form.ExpectedDue ?? total.Amount },
            Slot = form.Slot.Length > 0 ? form.Slot : null,
            Language = frame.Store.Language,
        };
        var placed = await orders.Place(context, shop.StoreId, orderId, command);
        if (!placed.Ok)
        {
            return await Refused(total, placed.Error);
        }

        try
        {
            await Remember(placed.Value);
        }
        catch (Exception e)
        {
            LogNotRemembered(context.RequestServices.GetRequiredService<ILogger<CheckoutSubmission>>(), e); // the order stands
        }

        return Done(context, frame, placed.Value);
    }

    /// <summary>
    /// The order is one of the account's own, and its address is kept. If this is lost in a crash, the order is shown as a guest's.
    /// </summary>
    private async Task Remember(OrderView order)
    {
        if (shopper is null)
        {
            return;
        }

        await shopper.Grain.Ordered(order.Id, order.Number, order.Customer.Name);
        if (order.Amounts.Delivery.Method != DeliveryMethod.Pickup && order.Customer.Address.Line1.Length > 0)
        {
            await shopper.Keep(new AccountAddress(order.Customer.Name, form.Address));
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "An order could not be linked to its account, which shows it as a guest's")]
    private static partial void LogNotRemembered(ILogger logger, Exception failure);

    private GiftCardCodes Cards => context.RequestServices.GetRequiredService<GiftCardCodes>();

    private async Task<IResult> Refused(Money total, Error error)
    {
        // The cart was ordered already and the input differs this time: the order stands as it was first placed.
        var order = grains.GetGrain<IOrderGrain>(StoreKey.Of(shop.StoreId, orderId));
        if (error.Code is "idempotency-key-reused" or "cart-ordered" && await order.Get() is { } existing)
        {
            return Done(context, frame, existing);
        }

        var texts = frame.Texts;
        var now = await Cart(grains, shop, cart.Id) ?? cart;
        if (now.Lines.Length == 0)
        {
            return new SeeOther($"{frame.Path}/cart");
        }

        var problem = Problem.Of(error);
        problem.WriteRetryAfter(context.Response);
        var view = await View(context, grains, shop, frame, now, form, shopper?.Account);
        if (view.IsShort || error.Code == OrderRules.SoldOutCode)
        {
            return Page(view, NoErrors, view.IsShort ? texts.Buying.TooMany : texts.TryAgain, StatusCodes.Status409Conflict);
        }

        if (CheckoutProblems.Of(error, texts, frame.Price) is var (field, text))
        {
            return Page(view, Problems(view).SetItem(field, text), null, problem.Status);
        }

        var alert = error.Code switch
        {
            "total-changed" => ShopTexts.Fill(texts.TotalChanged, frame.Price(total), frame.Price(error.NewTotal ?? view.Total)),
            "gift-card-changed" => ShopTexts.Fill(texts.GiftCards.Changed, frame.Price(error.NewTotal ?? view.Due)),
            "shop-closed" => texts.Closed,
            OrderRules.OutsideHoursCode => ClosedNow.Say(frame, view.Now) ?? texts.TryAgain,
            "shop-suspended" => texts.Suspended,
            "too-many-open-orders" => texts.Orders.TooManyOpen,
            OpenOrders.TooManyUnpaid => texts.Orders.TooManyUnpaid,
            "too-much-to-deliver" => texts.Buying.TooMuch,
            _ => texts.TryAgain,
        };
        return Page(view, NoErrors, alert, problem.Status);
    }
}
