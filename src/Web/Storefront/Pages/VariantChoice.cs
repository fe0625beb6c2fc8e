using System.Text.Json;
using Dukaan.Catalog;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Storefront.Texts;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>Prices of products as shoppers see them, and the choice among variants: plain radio buttons, which a script makes follow each other.</summary>
internal static class VariantChoice
{
    /// <summary>The price, after the higher one it is compared with; of variants that differ, the lowest.</summary>
    public static Fragment Price(ShopFrame frame, Product product)
    {
        if (product.Variants.Length > 0 && product.Variants.Any(variant => variant.Price != product.Price))
        {
            return Fragment.Of($"{ShopTexts.Fill(frame.Texts.Buying.From, frame.Price(product.Price))}");
        }

        var compareAt = product.Variants.Length > 0 ? product.Variants[0].Details.CompareAt ?? product.Details.CompareAt : product.Details.CompareAt;
        return compareAt is { } before && before.Amount > product.Price.Amount
            ? Fragment.Of($"<s>{frame.Price(before)}</s>{frame.Price(product.Price)}")
            : Fragment.Of($"{frame.Price(product.Price)}");
    }

    /// <summary>A group of radio buttons for each option; the first variant that can be had is chosen. Nothing for a product without.</summary>
    public static Fragment Of(ShopFrame frame, Product product)
    {
        if (product.Variants.FirstOrDefault(variant => variant.InStock) is not { } chosen)
        {
            return default;
        }

        return Fragment.Join(product.Options.Select((option, i) => Fragment.Of(
            $"""<fieldset class="option"><legend>{option.Name}</legend><div class="values">{Fragment.Join(option.Values.Select(value => Value(frame, product, i, value, chosen.Values[i] == value)))}</div></fieldset>""")));
    }

    /// <summary>What the script needs to know of the variants.</summary>
    public static Fragment Data(ShopFrame frame, Product product)
    {
        if (product.Variants.Length == 0)
        {
            return default;
        }

        var data = JsonSerializer.Serialize(
            product.Variants.Select(variant => new { values = variant.Values, price = frame.Price(variant.Price), inStock = variant.InStock }), ApiJson.Options);
        return Fragment.Of($""" data-variants="{data}" data-sold-out="{frame.Texts.SoldOut}" """);
    }

    /// <summary>A value; with its price where it alone decides that. Gone where no variant with it can be had.</summary>
    private static Fragment Value(ShopFrame frame, Product product, int option, string value, bool isChosen)
    {
        var having = product.Variants.Where(variant => variant.Values[option] == value).ToList();
        if (having.Count == 0)
        {
            return default;
        }

        var differ = product.Options.Length == 1 && product.Variants.Any(variant => variant.Price != product.Price);
        var price = differ ? Fragment.Of($"<small>{frame.Price(having[0].Price)}</small>") : default;
        var state = isChosen ? Checked : having.Any(variant => variant.InStock) ? default : Disabled;
        return Fragment.Of(
            $"""<label class="value"><input type="radio" name="option{option}" value="{value}" required{state}><span>{value}{price}</span></label>""");
    }

    private static readonly Fragment Checked = Fragment.Trusted(" checked");
    private static readonly Fragment Disabled = Fragment.Trusted(" disabled");
}
