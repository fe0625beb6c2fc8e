using System.Collections.Immutable;
using Dukaan.Accounts;
using Dukaan.Carts;
using Dukaan.Catalog;
using Dukaan.Checkout;
using Dukaan.GiftCards;
using Dukaan.Hours;
using Dukaan.Items;
using Dukaan.Orders;
using Dukaan.Pricing;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Links;
using Dukaan.Web.Orders;
using Dukaan.Web.Regions;
using Dukaan.Web.Storefront.Carts;
using Dukaan.Web.Storefront.Pages;
using Dukaan.Web.Storefront.Serving;

namespace Dukaan.Web.Storefront.Checkout;

/// <summary>What the checkout answers with: its page, or the way to the order.</summary>
internal static class CheckoutPages
{
    public static SeeOther Done(HttpContext context, ShopFrame frame, OrderView order)
    {
        CartCookies.Clear(context, frame.Home);
        CarriedCart.TellOrder(context, order.Id);
        return new SeeOther($"/o/{order.StatusToken}");
    }

    public static async Task<CartView?> Cart(IGrainFactory grains, Shop shop, string id) =>
        (await grains.GetGrain<ICartGrain>(StoreKey.Of(shop.StoreId, id)).Get()) is { Ok: true } cart ? cart.Value : null;

    /// <summary>The page of a cart at the price of the present input.</summary>
    /// <param name="account">Of the shopper who is signed in, or null.</param>
    public static async Task<CheckoutView> View(
        HttpContext context,
        IGrainFactory grains,
        Shop shop,
        ShopFrame frame,
        CartView cart,
        CheckoutForm form,
        AccountView? account
    )
    {
        var terms = cart.Quote?.Terms ?? await grains.GetGrain<ICatalogGrain>(shop.StoreId).Terms();
        var phone = HomeCountry.TryReadPhone(
            form.Phone,
            HomeCountry.CodeOf(frame.Store),
            form.Country.Length > 0 ? form.Country : terms.Country,
            out var typed
        )
            ? typed
            : (Phone?)null;
        var priced = await context
            .RequestServices.GetRequiredService<DiscountCodes>()
            .Price(
                context,
                shop.StoreId,
                new QuoteRequest(
                    [
                        .. cart
                            .Lines.Where(line => line.Available)
                            .Select(line => new QuoteLine(line.ProductId, line.Quantity, line.VariantId)),
                    ],
                    CheckoutForm.MethodOf(form, terms),
                    form.HasPlace(terms) ? form.Address : null,
                    form.DiscountCode,
                    phone,
                    cart.Quote
                )
                {
                    Cash =
                        (PaymentNames.Read(form.Payment) ?? ShopPayments.Offered(frame.Store).FirstOrDefault())
                        == PaymentMethod.CashOnDelivery,
                    Wait = HttpMethods.IsPost(context.Request.Method), // a page waits for no courier
                }
            );
        var now = context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        var pickup = CheckoutForm.MethodOf(form, terms) == DeliveryMethod.Pickup;
        if (!priced.Ok)
        {
            throw new ErrorException(Problem.Of(priced.Error)); // a line disappeared while the page was made: reloading shows the cart
        }

        var view = new CheckoutView(frame, cart, terms, priced.Value, form, await CartStock.Of(grains, shop.StoreId, cart))
        {
            Account = account,
            Now = now,
            Slots = terms.Slots.Windows.IsEmpty
                ? []
                : await FreeSlots.All(
                    grains,
                    frame.Store,
                    terms.Slots.Offered(frame.Store.Hours, OpeningTimes.ZoneOf(frame.Store.TimeZone), pickup, now),
                    form.Slot
                ),
        };
        if (form.GiftCards.Length == 0)
        {
            return view;
        }

        var cards = context.RequestServices.GetRequiredService<GiftCardCodes>();
        var shares = await cards.Shares(context, shop.StoreId, GiftCardCodes.Split(form.GiftCards), view.Priced.PayableByCard, phone);
        return view with
        {
            Cards =
                phone is null && shares is { Error: { Code: GiftCardErrors.UnusableCode } refused }
                    ? refused with
                    {
                        Code = CheckoutProblems.PhoneFirst,
                    }
                    : shares,
        };
    }

    /// <summary>The errors of the input that prevent a price, by field.</summary>
    public static ImmutableDictionary<string, string> Problems(CheckoutView view)
    {
        var errors = NoErrors;
        foreach (var error in new[] { view.Priced.DeliveryProblem, view.Priced.CodeProblem, view.Cards.Error }.OfType<Error>())
        {
            if (CheckoutProblems.Of(error, view.Frame.Texts, view.Frame.Price) is var (field, text))
            {
                errors = errors.SetItem(field, text);
            }
        }

        return errors;
    }

    public static HtmlResult Page(
        CheckoutView view,
        IReadOnlyDictionary<string, string> errors,
        string? alert,
        int status = StatusCodes.Status200OK
    )
    {
        var html = new HtmlWriter();
        CheckoutPage.Write(html, view, errors, alert);
        return view.Account is null ? new HtmlResult(html, status) : new HtmlResult(html, status) { CacheControl = "no-store" };
    }

    public static readonly ImmutableDictionary<string, string> NoErrors = ImmutableDictionary<string, string>.Empty;
}
