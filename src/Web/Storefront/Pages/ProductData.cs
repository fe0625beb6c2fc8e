using System.Globalization;
using System.Text.Json;
using Dukaan.Catalog;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Pictures;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>A product as schema.org metadata, for search engines. A data block is no script, so the strictest CSP allows it.</summary>
internal static class ProductData
{
    /// <summary>Writes the block. The JSON writer escapes &lt;, &gt; and &amp; too, so a text cannot end the block.</summary>
    public static void Write(HtmlWriter html, ShopFrame frame, Product product, string address)
    {
        html.Raw("<script type=\"application/ld+json\">"u8);
        using (var json = new Utf8JsonWriter(html))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", "Product");
            json.WriteString("name", product.Title);
            if (product.Description.Length > 0)
            {
                json.WriteString("description", product.Description);
            }

            json.WriteString("sku", product.Details.Sku is { Length: > 0 } sku ? sku : product.Id);
            if (IsGtin(product.Details.Barcode))
            {
                json.WriteString("gtin", product.Details.Barcode);
            }

            json.WriteStartArray("image");
            foreach (var picture in product.Pictures)
            {
                json.WriteStringValue($"{frame.Host}{PictureUrls.Of(frame.Store.StoreId, picture, 1280, PictureFormat.Jpeg)}");
            }

            json.WriteEndArray();
            json.WriteStartObject("offers");
            json.WriteString("@type", "Offer");
            json.WriteString("url", address);
            json.WriteString("price", Plain(product.Price));
            json.WriteString("priceCurrency", product.Price.Currency);
            json.WriteString("availability", product.InStock ? "https://schema.org/InStock" : "https://schema.org/OutOfStock");
            json.WriteEndObject();
            json.WriteEndObject();
        }

        html.Raw("</script>"u8);
    }

    /// <summary>Whether it has the length and digits of an EAN, UPC or GTIN-14.</summary>
    private static bool IsGtin(string barcode) => barcode.Length is 8 or 12 or 13 or 14 && barcode.All(char.IsAsciiDigit);

    /// <summary>Major units with a point and no grouping: 1234.50.</summary>
    private static string Plain(Money money)
    {
        var digits = Currencies.Digits(money.Currency);
        var text = money.Amount.ToString(CultureInfo.InvariantCulture).PadLeft(digits + 1, '0');
        return digits == 0 ? text : $"{text[..^digits]}.{text[^digits..]}";
    }
}
