using System.Text.Json;
using Dukaan.Catalog;
using Dukaan.Items;
using Dukaan.Pricing;
using Dukaan.Web.Html;
using Dukaan.Web.Pictures;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>
/// A product for search engines: a <c>Product</c>, or a <c>ProductGroup</c> whose variants have an offer each (schema.org, and Google's
/// documentation for merchant listings and product variants).
/// </summary>
internal static class ProductData
{
    public static void Write(HtmlWriter html, ShopFrame frame, SaleTerms terms, Product product, OptionWords words, string address)
    {
        if (product.Variants.IsEmpty)
        {
            DataBlock.Write(html, "Product", json =>
            {
                Named(json, product, product.Title);
                Identified(json, product.Details, product.Id);
                ReviewData.Write(json, product);
                Pictures(json, frame, product.Pictures);
                OfferData.Write(json, frame, terms, address, product.Price, product.InStock, product.Details);
            });
            return;
        }

        DataBlock.Write(html, "ProductGroup", json =>
        {
            Named(json, product, product.Title);
            json.WriteString("url", address);
            json.WriteString("productGroupID", product.Id);
            ReviewData.Write(json, product);
            Pictures(json, frame, product.Pictures);
            json.WriteStartArray("variesBy");
            foreach (var kind in product.Options.Select(option => VariantKinds.Of(option.Name)).OfType<string>().Distinct())
            {
                json.WriteStringValue($"https://schema.org/{kind}");
            }

            json.WriteEndArray();
            json.WriteStartArray("hasVariant");
            foreach (var variant in product.Variants)
            {
                json.Begin("Product");
                Of(json, frame, terms, product, variant, words, address);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
    }

    private static void Of(
        Utf8JsonWriter json,
        ShopFrame frame,
        SaleTerms terms,
        Product product,
        Variant variant,
        OptionWords words,
        string address
    )
    {
        json.WriteString("name", $"{product.Title} - {words.NameOf(variant)}");
        Identified(json, variant.Details, variant.Id);
        Pictures(json, frame, variant.Picture is { } own ? [own] : [.. product.Pictures.Take(1)]);
        var (told, others) = (new HashSet<string>(), new List<(string Name, string Value)>());
        foreach (var (option, value) in product.Options.Zip(variant.Values))
        {
            if (VariantKinds.Of(option.Name) is { } kind && told.Add(kind))
            {
                json.WriteString(kind, words.In(value));
            }
            else
            {
                others.Add((words.In(option.Name), words.In(value)));
            }
        }

        if (others.Count > 0)
        {
            json.WriteStartArray("additionalProperty");
            foreach (var (name, value) in others)
            {
                json.Begin("PropertyValue");
                json.WriteString("name", name);
                json.WriteString("value", value);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        OfferData.Write(json, frame, terms, $"{address}?variant={variant.Id}", variant.Price, variant.InStock, variant.Details);
    }

    private static void Named(Utf8JsonWriter json, Product product, string name)
    {
        json.WriteString("name", name);
        if (product.Brand.Length > 0)
        {
            json.Begin("brand", "Brand");
            json.WriteString("name", product.Brand);
            json.WriteEndObject();
        }

        if (product.Description.Length > 0)
        {
            json.WriteString("description", product.Description);
        }
    }

    private static void Identified(Utf8JsonWriter json, ItemDetails details, string id)
    {
        json.WriteString("sku", details.Sku is { Length: > 0 } sku ? sku : id);
        if (Gtin.Is(details.Barcode))
        {
            json.WriteString("gtin", details.Barcode);
        }
    }

    private static void Pictures(Utf8JsonWriter json, ShopFrame frame, IReadOnlyCollection<string> pictures)
    {
        if (pictures.Count == 0)
        {
            return;
        }

        json.WriteStartArray("image");
        foreach (var picture in pictures)
        {
            json.WriteStringValue($"{frame.PictureAddress(picture, 1280, PictureFormat.Jpeg)}");
        }

        json.WriteEndArray();
    }
}
