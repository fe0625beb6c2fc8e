using Dukaan.Carts;
using Dukaan.Catalog;
using Dukaan.Checkout;
using Dukaan.Items;
using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Http;
using Dukaan.Web.Links;
using Dukaan.Web.Orders;
using Dukaan.Web.Storefront.Checkout;
using Dukaan.Web.Storefront.Serving;
using Orleans;

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
        IGrainFactory grains
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
        Quote? quote = null;
        if (given.CartId is { } cartId)
        {
            var cart = await grains.GetGrain<ICartGrain>(StoreKey.Of(shop.StoreId, cartId)).Get();
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
        var priced = await codes.Price(
            context,
            shop.StoreId,
            new QuoteRequest(lines, given.Method!.Value, to, given.DiscountCode, phone, quote)
            {
                Cash = PaymentNames.Read(given.Payment?.Method) == PaymentMethod.CashOnDelivery,
                Wait = true,
            }
        );
        return priced.Ok
            ? TypedResults.Json(
                QuoteBody.Of(
                    priced.Value,
                    await cards.Shares(context, shop.StoreId, given.Codes, priced.Value.PayableByCard, phone),
                    given.Language
                ),
                ApiJson.Options
            )
            : Problem.Of(priced.Error.Kind == ErrorKind.Invalid ? priced.Error with { Field = "lines" } : priced.Error);
    }
}
