using System.Text.Json;
using Dukaan.Catalog;
using Dukaan.Items;
using Dukaan.Pricing;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Links;
using Dukaan.Web.Pictures;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>
/// All products of a shop for shopping assistants: JSON Lines in the shape of the product feed of the Agentic Commerce specification
/// (developers.openai.com/commerce/specs/feed), a line for each product or variant that can be bought. Price and stock are the pages',
/// since it is drawn from the same snapshot.
/// </summary>
internal static class AgentFeed
{
    private const int MaxTitle = 150;
    private const int MaxDescription = 5_000;
    private const int MaxMorePictures = 10;

    public static void Write(HtmlWriter body, ShopFrame frame, ShopIndex shop)
    {
        foreach (var product in shop.Products)
        {
            if (product.Variants.IsEmpty)
            {
                Line(body, frame, shop, product, null);
            }

            foreach (var variant in product.Variants)
            {
                Line(body, frame, shop, product, variant);
            }
        }
    }

    private static void Line(HtmlWriter body, ShopFrame frame, ShopIndex shop, Product product, Variant? variant)
    {
        using (var json = new Utf8JsonWriter(body, new JsonWriterOptions { Encoder = ApiJson.Options.Encoder }))
        {
            json.WriteStartObject();
            // Found, and sent to the shop to buy: checkout inside an assistant would need a payment that shops here do not take.
            json.WriteBoolean("is_eligible_search", true);
            json.WriteBoolean("is_eligible_checkout", false);
            Item(json, frame, product, variant);
            Pictures(json, frame, product, variant);
            Prices(json, frame, product, variant);
            Group(json, product, variant);
            if (Category(shop, product) is { Length: > 0 } category)
            {
                json.WriteString("product_category", category);
            }

            Seller(json, frame, shop.Terms);
            json.WriteEndObject();
        }

        body.Raw("\n"u8);
    }

    private static void Item(Utf8JsonWriter json, ShopFrame frame, Product product, Variant? variant)
    {
        var details = variant?.Details ?? product.Details;
        json.WriteString("item_id", variant?.Id ?? product.Id);
        if (Gtin.Is(details.Barcode))
        {
            json.WriteString("gtin", details.Barcode);
        }

        if (details.Sku.Length > 0)
        {
            json.WriteString("mpn", details.Sku);
        }

        json.WriteString("title", Graphemes.Shorten(variant is null ? product.Title : $"{product.Title} - {variant.Name}", MaxTitle));
        json.WriteString(
            "description",
            Graphemes.Shorten(product.Description is { Length: > 0 } text ? text : product.Title, MaxDescription)
        );
        var path = $"/p/{Uri.EscapeDataString(product.Handle)}{(variant is null ? "" : $"?variant={variant.Id}")}";
        json.WriteString("url", frame.Address(path));
        json.WriteString("condition", "new");
        json.WriteString("brand", product.Brand is { Length: > 0 } brand ? brand : frame.Store.Name);
        if (ItemRules.Of(product, variant).Weight is > 0 and var weight)
        {
            json.WriteString("weight", $"{weight} g");
        }
    }

    private static void Pictures(Utf8JsonWriter json, ShopFrame frame, Product product, Variant? variant)
    {
        if ((variant?.Picture ?? product.Pictures.FirstOrDefault()) is not { } first)
        {
            return;
        }

        json.WriteString("image_url", Address(first));
        var more = product.Pictures.Where(picture => picture != first).Take(MaxMorePictures).ToList();
        if (more.Count > 0)
        {
            json.WriteString("additional_image_urls", string.Join(',', more.Select(Address)));
        }

        string Address(string picture) => $"{frame.PictureAddress(picture, 1280, PictureFormat.Jpeg)}";
    }

    /// <summary>A price that is struck through is the price, and what is asked now is the sale price.</summary>
    private static void Prices(Utf8JsonWriter json, ShopFrame frame, Product product, Variant? variant)
    {
        var price = variant?.Price ?? product.Price;
        var before = (variant?.Details ?? product.Details).CompareAt;
        var usual = before?.Amount > price.Amount ? before.Value : price;
        json.WriteString("price", Text(usual));
        if (usual != price)
        {
            json.WriteString("sale_price", Text(price));
        }

        if (OfferData.SalePeriod(variant?.Details ?? product.Details, product.CreatedAt) is { } period)
        {
            json.WriteString("sale_price_effective_date", period);
        }

        json.WriteString("availability", (variant?.InStock ?? product.InStock) && frame.Store.Open ? "in_stock" : "out_of_stock");

        static string Text(Money money) => $"{MachinePrice.Of(money)} {money.Currency}";
    }

    private static void Group(Utf8JsonWriter json, Product product, Variant? variant)
    {
        json.WriteString("group_id", product.Id);
        json.WriteBoolean("listing_has_variations", variant is not null);
        if (variant is null)
        {
            return;
        }

        json.WriteString("item_group_title", product.Title);
        json.WriteStartObject("variant_dict");
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (option, value) in product.Options.Zip(variant.Values))
        {
            var name = VariantKinds.Of(option.Name) ?? option.Name;
            if (told.Add(name))
            {
                json.WriteString(name, value);
            }
        }

        json.WriteEndObject();
    }

    private static string Category(ShopIndex shop, Product product) => string.Join(" > ", shop.Trail(product).Select(each => each.Name));

    private static void Seller(Utf8JsonWriter json, ShopFrame frame, SaleTerms terms)
    {
        json.WriteString("seller_name", frame.Store.Name);
        json.WriteString("seller_url", frame.Address(""));
        if (frame.Store.ReturnPolicy.Length > 0)
        {
            json.WriteString("return_policy", frame.Address(ShopPaths.InfoPath));
        }

        if (terms.Country.Length > 0)
        {
            json.WriteString("store_country", terms.Country);
        }

        var delivered = terms.Delivery.Offered ? terms.Delivery.Zones.SelectMany(zone => zone.Countries) : [];
        json.WriteStartArray("target_countries");
        foreach (var country in delivered.Prepend(terms.Country).Where(country => country.Length > 0).Distinct(StringComparer.Ordinal))
        {
            json.WriteStringValue(country);
        }

        json.WriteEndArray();
    }
}
