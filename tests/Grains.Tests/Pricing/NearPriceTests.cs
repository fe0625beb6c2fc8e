using Dukaan.Catalog;
using Dukaan.Checkout;
using Dukaan.Items;
using Dukaan.Pricing;
using Dukaan.Values;
using static Dukaan.Grains.Tests.Pricing.Requests;

namespace Dukaan.Grains.Tests.Pricing;

/// <summary>What another region may say of a price, and what only the home can.</summary>
public sealed class NearPriceTests(ShopFixture fixture) : IClassFixture<ShopFixture>
{
    private static readonly Address Mumbai = new("1 Marine Drive", "Mumbai", "400001", "IN", "MH");

    [Fact]
    public async Task It_is_the_home_s_price()
    {
        var shop = await fixture.NewShop(products: 2);
        var wish = new QuoteRequest([.. shop.Products.Select(product => new QuoteLine(product.Id, 2))], To: Mumbai);
        var home = (await shop.Checkout.Price(wish)).OrThrow();

        var near = NearPrice.Of((await shop.Catalog.Quote(wish.Lines)).OrThrow(), wish, fixture.Time.GetUtcNow());

        Assert.Equal(60_000, near!.Amounts.Total.Amount);
        Assert.Equal((home.Amounts.Total, home.Lines.Length), (near.Amounts.Total, near.Lines.Length));
    }

    [Fact]
    public async Task Codes_counted_discounts_and_couriers_are_the_home_s()
    {
        var shop = await fixture.NewShop();
        var wish = new QuoteRequest([new QuoteLine(shop.Products[0].Id, 1)], To: Mumbai);
        var quote = (await shop.Catalog.Quote(wish.Lines)).OrThrow();
        var now = fixture.Time.GetUtcNow();

        Assert.Null(NearPrice.Of(quote, wish with { Code = "DIWALI" }, now));
        Assert.Equal(14_900, NearPrice.Of(With(quote.Terms with { Discounts = [Off(100)] }), wish, now)!.Amounts.Total.Amount);
        Assert.Null(NearPrice.Of(With(quote.Terms with { Discounts = [Off(100) with { Limit = 5 }] }), wish, now));
        Assert.Null(NearPrice.Of(With(quote.Terms with { Discounts = [Off(100) with { LimitPerPhone = 1 }] }), wish, now));
        var courier = With(
            quote.Terms with
            {
                Country = "IN",
                Delivery = DeliveryTerms.Everywhere with { Courier = new CourierFee(0, 0, 5_000, null) },
            }
        );
        Assert.Null(NearPrice.Of(courier, wish, now));
        Assert.False(NearPrice.Of(courier, wish with { To = null }, now)!.Amounts.Delivery.Known);

        Quote With(SaleTerms terms) => quote with { Terms = terms };
    }
}
