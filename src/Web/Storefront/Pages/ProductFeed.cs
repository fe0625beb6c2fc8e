using System.Text;
using System.Xml;
using Dukaan.Catalog;
using Dukaan.Items;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Pictures;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>
/// All products of a shop as RSS 2.0 with Google's <c>g:</c> elements (Google's product data specification; Meta reads the same names). A
/// variant is an item of its own. It is drawn from the same snapshot as the pages, so prices and stock are theirs.
/// </summary>
internal static class ProductFeed
{
    /// <summary>The longest texts that both readers take.</summary>
    private const int MaxTitle = 150;

    private const int MaxDescription = 5_000;

    private const int MaxMorePictures = 10;

    public static void Write(HtmlWriter xml, ShopFrame frame, ShopIndex shop, FeedReader reader)
    {
        xml.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"u8);
        xml.Raw("<rss version=\"2.0\" xmlns:g=\"http://base.google.com/ns/1.0\">\n<channel>"u8);
        var about = frame.Store.Description is { Length: > 0 } description ? description : frame.Store.Name;
        xml.Write($"<title>{Clean(frame.Store.Name)}</title><link>{frame.Address("")}</link><description>{Clean(about)}</description>\n");
        foreach (var product in shop.Products)
        {
            if (product.Variants.IsEmpty)
            {
                Item(xml, frame, shop, reader, product, variant: null);
            }

            foreach (var variant in product.Variants)
            {
                Item(xml, frame, shop, reader, product, variant);
            }
        }

        xml.Raw("</channel></rss>\n"u8);
    }

    private static void Item(HtmlWriter xml, ShopFrame frame, ShopIndex shop, FeedReader reader, Product product, Variant? variant)
    {
        var details = variant?.Details ?? product.Details;
        var title = variant is null ? product.Title : $"{product.Title} - {variant.Name}";
        var text = product.Description is { Length: > 0 } description ? description : product.Title;
        xml.Write(
            $"""
            <item><g:id>{variant?.Id ?? product.Id}</g:id><g:title>{Clean(Graphemes.Shorten(title, MaxTitle))}</g:title>
            <g:description>{Clean(Graphemes.Shorten(text, MaxDescription))}</g:description>
            <g:link>{frame.Address(Path(product, variant))}</g:link><g:condition>new</g:condition>
            """
        );
        Pictures(xml, frame, product, variant);
        var inStock = (variant?.InStock ?? product.InStock) && frame.Store.Open;
        var availability = inStock ? "in stock" : "out of stock";
        xml.Write($"<g:availability>{(reader == FeedReader.Google ? availability.Replace(' ', '_') : availability)}</g:availability>");
        Prices(xml, variant?.Price ?? product.Price, details, product.CreatedAt);
        Identity(xml, frame, reader, product, details);
        if (shop.CategoryName(product) is { Length: > 0 } category)
        {
            xml.Write($"<g:product_type>{Clean(category)}</g:product_type>");
        }

        if (variant is not null)
        {
            Options(xml, product, variant);
        }

        if (details.Weight > 0)
        {
            xml.Write($"<g:shipping_weight>{details.Weight} g</g:shipping_weight>");
        }

        Shipping(xml, shop, variant?.Price ?? product.Price, details);
        xml.Raw("</item>\n"u8);
    }

    private static void Pictures(HtmlWriter xml, ShopFrame frame, Product product, Variant? variant)
    {
        var first = variant?.Picture ?? product.Pictures.FirstOrDefault();
        if (first is null)
        {
            return;
        }

        xml.Write($"<g:image_link>{Address(first)}</g:image_link>");
        foreach (var picture in product.Pictures.Where(picture => picture != first).Take(MaxMorePictures))
        {
            xml.Write($"<g:additional_image_link>{Address(picture)}</g:additional_image_link>");
        }

        string Address(string picture) => $"{frame.PictureAddress(picture, 1280, PictureFormat.Jpeg)}";
    }

    /// <summary>A price that is struck through is the price, and what is asked now is the sale price.</summary>
    private static void Prices(HtmlWriter xml, Money price, ItemDetails details, DateTimeOffset since)
    {
        var usual = details.CompareAt is { } before && before.Amount > price.Amount ? before : price;
        xml.Write($"<g:price>{MachinePrice.Of(usual)} {usual.Currency}</g:price>");
        if (usual != price)
        {
            xml.Write($"<g:sale_price>{MachinePrice.Of(price)} {price.Currency}</g:sale_price>");
        }

        if (OfferData.SalePeriod(details, since) is { } period)
        {
            xml.Write($"<g:sale_price_effective_date>{period}</g:sale_price_effective_date>");
        }
    }

    /// <summary>
    /// Google asks for a GTIN, or brand and part number, or to be told that there are none; Meta asks for a brand or a number.
    /// </summary>
    private static void Identity(HtmlWriter xml, ShopFrame frame, FeedReader reader, Product product, ItemDetails details)
    {
        if (product.Brand.Length > 0 || reader == FeedReader.Meta)
        {
            xml.Write($"<g:brand>{Clean(product.Brand is { Length: > 0 } brand ? brand : frame.Store.Name)}</g:brand>");
        }

        if (Gtin.Is(details.Barcode))
        {
            xml.Write($"<g:gtin>{details.Barcode}</g:gtin>");
        }
        else if (product.Brand.Length == 0 || details.Sku.Length == 0)
        {
            xml.Raw("<g:identifier_exists>no</g:identifier_exists>"u8);
        }

        if (details.Sku.Length > 0)
        {
            xml.Write($"<g:mpn>{Clean(details.Sku)}</g:mpn>");
        }
    }

    private static void Options(HtmlWriter xml, Product product, Variant variant)
    {
        xml.Write($"<g:item_group_id>{product.Id}</g:item_group_id>");
        var told = new HashSet<string>();
        foreach (var (option, value) in product.Options.Zip(variant.Values))
        {
            if (VariantKinds.Of(option.Name) is { } kind && told.Add(kind))
            {
                xml.Write(Fragment.Trusted($"<g:{kind}>")).Text(Clean(value)).Write(Fragment.Trusted($"</g:{kind}>"));
            }
        }
    }

    private static void Shipping(HtmlWriter xml, ShopIndex shop, Money price, ItemDetails details)
    {
        foreach (var (country, fee) in OfferData.Rates(shop.Terms, price.Amount, details.Weight))
        {
            xml.Write(
                $"""
                <g:shipping><g:country>{country}</g:country>
                <g:price>{MachinePrice.Of(price with { Amount = fee })} {price.Currency}</g:price></g:shipping>
                """
            );
        }
    }

    private static string Path(Product product, Variant? variant) =>
        $"/p/{Uri.EscapeDataString(product.Handle)}{(variant is null ? "" : $"?variant={variant.Id}")}";

    /// <summary>Without the characters that XML 1.0 has no way to write.</summary>
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
            {
                clean.Append(text[i]);
            }
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                clean.Append(text[i]).Append(text[++i]);
            }
        }

        return clean.ToString();
    }
}
