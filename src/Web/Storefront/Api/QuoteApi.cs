using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Checkout;
using Dukaan.GiftCards;
using Dukaan.Items;
using Dukaan.Orders;
using Dukaan.Pricing;
using Dukaan.Values;
using Dukaan.Web.Http;
using Dukaan.Web.Links;
using Dukaan.Web.Orders;
using Dukaan.Web.Storefront.Carts;
using Dukaan.Web.Storefront.Checkout;
using Dukaan.Web.Storefront.Serving;

namespace Dukaan.Web.Storefront.Api;

/// <summary>The quote endpoint of the shopper's API.</summary>
internal static class QuoteApi
{
    /// <summary>The body of a checkout in which only the goods are required: the more is given, the more exact the price.</summary>
    public static async Task<IResult> Price(
        Shop shop,
        CheckoutGiven given,
        HttpContext context,
        ShopPages pages,
        GiftCardCodes cards,
        DiscountCodes codes,
        CartAccess carts,
        TimeProvider time
    )
    {
        if (await pages.Profile(context, shop) is not { } store)
        {
            return Problem.NotFound("shop");
        }

        var countryCode = HomeCountry.CodeOf(store);
        if (CheckoutReading.CheckQuote(given, countryCode) is { } problem)
        {
            return problem;
        }

        var lines = CheckoutReading.Lines(given);
        var abroad = await carts.HomeAbroad(shop.StoreId);
        Quote? quote = null;
        if (given.CartId is { } cartId)
        {
            var cart = await (await carts.Open(context, shop.StoreId, cartId)).Get();
            if (!cart.Ok)
            {
                return Problem.Of(cart.Error);
            }

            quote = cart.Value.Quote;
            lines =
            [
                .. cart
                    .Value.Lines.Where(line => line.Available)
                    .Select(line => new QuoteLine(line.ProductId, line.Quantity, line.VariantId)),
            ];
        }

        var phone = HomeCountry.TryReadPhone(given.Customer?.Phone, countryCode, given.Customer?.Address?.Country, out var known)
            ? known
            : (Phone?)null;
        var to = given.Customer?.Address is { } address ? CheckoutReading.AddressOf(address) : null;
        var wish = new QuoteRequest(lines, given.Method!.Value, to, given.DiscountCode, phone, quote)
        {
            Cash = PaymentNames.Read(given.Payment?.Method) == PaymentMethod.CashOnDelivery,
            Wait = true,
        };
        if (abroad is not null)
        {
            var near = given.Codes.IsEmpty ? await Near(carts, shop, wish, time) : null;
            return near is { Ok: false } refused ? Refused(refused.Error)
                : near?.Value is { } order
                    ? TypedResults.Json(QuoteBody.Of(order, ImmutableArray<GiftCardShare>.Empty, given.Language), ApiJson.Options)
                : new ForwardedWithCart(shop.StoreId, abroad);
        }

        var priced = await codes.Price(context, shop.StoreId, wish);
        return priced.Ok
            ? TypedResults.Json(
                QuoteBody.Of(
                    priced.Value,
                    await cards.Shares(context, shop.StoreId, given.Codes, priced.Value.PayableByCard, phone),
                    given.Language
                ),
                ApiJson.Options
            )
            : Refused(priced.Error);
    }

    private static Problem Refused(Error error) => Problem.Of(error.Kind == ErrorKind.Invalid ? error with { Field = "lines" } : error);

    /// <summary>The price by the copy of the shop that is here; null: only its home can say.</summary>
    private static async Task<Result<PricedOrder>?> Near(CartAccess carts, Shop shop, QuoteRequest wish, TimeProvider time)
    {
        Result<Quote> quote = wish.Quote is { } known && !wish.Lines.IsDefaultOrEmpty ? known : await carts.Quote(shop.StoreId, wish.Lines);
        return !quote.Ok ? quote.Error
            : NearPrice.Of(quote.Value, wish, time.GetUtcNow()) is { } priced ? priced
            : (Result<PricedOrder>?)null;
    }
}
