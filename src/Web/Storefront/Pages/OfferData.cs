using System.Globalization;
using System.Text.Json;
using Dukaan.Catalog;
using Dukaan.Items;
using Dukaan.Pricing;
using Dukaan.Values;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>An offer for search engines: price, availability, what delivery costs and where the return policy stands.</summary>
internal static class OfferData
{
    /// <summary>How many delivery zones are told.</summary>
    private const int MaxZones = 10;

    /// <param name="address">The page where it can be bought.</param>
    /// <param name="inStock">Whether it can be ordered.</param>
    public static void Write(
        Utf8JsonWriter json,
        ShopFrame frame,
        SaleTerms terms,
        string address,
        Money price,
        bool inStock,
        ItemDetails details
    )
    {
        json.Begin("offers", "Offer");
        json.WriteString("url", address);
        json.WriteString("price", MachinePrice.Of(price));
        json.WriteString("priceCurrency", price.Currency);
        if (PriceEnds(details) is { } until)
        {
            json.WriteString("priceValidUntil", Moment(until));
        }

        json.WriteString("availability", inStock && frame.Store.Open ? "https://schema.org/InStock" : "https://schema.org/OutOfStock");
        json.WriteString("itemCondition", "https://schema.org/NewCondition");
        json.Begin("seller", "Organization");
        json.WriteString("name", frame.Store.Name);
        json.WriteEndObject();
        Shipping(json, terms, price, details);
        json.WriteEndObject();
    }

    /// <summary>When a sale that runs ends; null: the price has no end that is known.</summary>
    public static DateTimeOffset? PriceEnds(ItemDetails details) => details.Sale is { Regular: not null, Until: { } until } ? until : null;

    /// <summary>From and until when a sale that runs is, in UTC (ISO 8601); null where it has no end.</summary>
    public static string? SalePeriod(ItemDetails details, DateTimeOffset since) =>
        details.Sale is { Regular: not null, Until: { } until } sale ? $"{Moment(sale.From ?? since)}/{Moment(until)}" : null;

    private static string Moment(DateTimeOffset at) =>
        at.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>
    /// One piece, sent alone. Zones that are smaller than a country are left out: how they are named here and there differs.
    /// </summary>
    private static void Shipping(Utf8JsonWriter json, SaleTerms terms, Money price, ItemDetails details)
    {
        var rates = Rates(terms, price.Amount, details.Weight).Take(MaxZones).ToList();
        if (rates.Count == 0)
        {
            return;
        }

        json.WriteStartArray("shippingDetails");
        foreach (var (country, fee) in rates)
        {
            json.Begin("OfferShippingDetails");
            json.Begin("shippingRate", "MonetaryAmount");
            json.WriteString("value", MachinePrice.Of(price with { Amount = fee }));
            json.WriteString("currency", price.Currency);
            json.WriteEndObject();
            json.Begin("shippingDestination", "DefinedRegion");
            json.WriteString("addressCountry", country);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Countries and what delivery of one piece costs there, in minor units.</summary>
    public static IEnumerable<(string Country, long Fee)> Rates(SaleTerms terms, long price, int weight)
    {
        if (!terms.Delivery.Offered || terms.Delivery.Courier is not null)
        {
            return []; // what a courier asks depends on the address
        }

        if (terms.Delivery.Zones.IsEmpty)
        {
            return terms.Country.Length > 0 ? [(terms.Country, 0)] : [];
        }

        return terms
            .Delivery.Zones.Where(zone => zone.States.IsEmpty && zone.PostalCodes.IsEmpty && zone.Area.IsEmpty)
            .SelectMany(zone =>
                (zone.Countries.IsEmpty && terms.Country.Length > 0 ? [terms.Country] : zone.Countries).Select(country =>
                    (Country: country, Fee: DeliveryQuote.FeeOf(zone.Fee, price, weight))
                )
            )
            .Where(rate => rate.Fee is not null)
            .DistinctBy(rate => rate.Country)
            .Select(rate => (rate.Country, rate.Fee!.Value));
    }
}
