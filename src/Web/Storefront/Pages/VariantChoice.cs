using System.Text.Json;
using Dukaan.Catalog;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>Prices of products for shoppers, and the choice of a variant: plain radio buttons, which a script keeps consistent.</summary>
internal static class VariantChoice
{
    /// <summary>The price, after the higher price for comparison; for variants that differ, the lowest.</summary>
    public static Fragment Price(ShopFrame frame, Product product)
    {
        if (product.Variants.Length > 0 && product.Variants.Any(variant => variant.Price != product.Price))
        {
            return Fragment.Of($"{ShopTexts.Fill(frame.Texts.Buying.From, frame.Price(product.Price))}");
        }

        return Before(product, product.Variants.FirstOrDefault()) is { } before
            ? Fragment.Of($"<s>{frame.Price(before)}</s>{frame.Price(product.Price)}")
            : Fragment.Of($"{frame.Price(product.Price)}");
    }

    /// <summary>
    /// A group of radio buttons for each option; the wanted variant is chosen, else the first that can be had. Nothing for a product
    /// without.
    /// </summary>
    /// <param name="frame">The page.</param>
    /// <param name="product">The product.</param>
    /// <param name="words">What its options are called on the page; the form sends them as the seller wrote them.</param>
    /// <param name="wanted">The id of the wanted variant; empty: any.</param>
    public static Fragment Of(ShopFrame frame, Product product, OptionWords words, string wanted = "")
    {
        if (
            (
                product.Variants.FirstOrDefault(variant => variant.InStock && variant.Id == wanted)
                ?? product.Variants.FirstOrDefault(variant => variant.InStock)
            )
            is not { } chosen
        )
        {
            return default;
        }

        return Fragment.Join(
            product.Options.Select(
                (option, i) =>
                    Fragment.Of(
                        $"""
                        <fieldset class="option"><legend>{words.In(option.Name)}</legend>
                        <div class="values">{Fragment.Join(option.Values.Select(value => Value(frame, product, words, i, value,
                            chosen.Values[i] == value)))}</div></fieldset>
                        """
                    )
            )
        );
    }

    /// <summary>The variants as data for the script.</summary>
    public static Fragment Data(ShopFrame frame, Product product)
    {
        if (product.Variants.Length == 0)
        {
            return default;
        }

        var data = JsonSerializer.Serialize(
            product.Variants.Select(variant => new
            {
                values = variant.Values,
                price = frame.Price(variant.Price),
                before = Before(product, variant) is { } before ? frame.Price(before) : null,
                inStock = variant.InStock,
                left = LowStockNotice.Text(frame, LowStockNotice.Of(frame.Store, variant)),
                picture = variant.Picture is { } own ? product.Pictures.IndexOf(own) + 1 : 0,
            }),
            ApiJson.Options
        );
        return Fragment.Of($""" data-variants="{data}" data-sold-out="{frame.Texts.SoldOut}" """);
    }

    /// <summary>The higher price for comparison of a product, or of one of its variants.</summary>
    private static Money? Before(Product product, Variant? variant) =>
        (variant?.Details.CompareAt ?? product.Details.CompareAt) is { } before && before.Amount > (variant?.Price ?? product.Price).Amount
            ? before
            : null;

    /// <summary>
    /// A value, with its price if it alone determines the price. Marked as unavailable if no variant with it is available.
    /// </summary>
    private static Fragment Value(ShopFrame frame, Product product, OptionWords words, int option, string value, bool isChosen)
    {
        var having = product.Variants.Where(variant => variant.Values[option] == value).ToList();
        if (having.Count == 0)
        {
            return default;
        }

        var differ = product.Options.Length == 1 && product.Variants.Any(variant => variant.Price != product.Price);
        var price = differ ? Fragment.Of($"<small>{frame.Price(having[0].Price)}</small>") : default;
        var state =
            isChosen ? Checked
            : having.Any(variant => variant.InStock) ? default
            : Disabled;
        return Fragment.Of(
            $"""
            <label class="value"><input type="radio" name="option{option}" value="{value}"
             required{state}><span>{words.In(value)}{price}</span></label>
            """
        );
    }

    private static readonly Fragment Checked = Fragment.Trusted(" checked");
    private static readonly Fragment Disabled = Fragment.Trusted(" disabled");
}
