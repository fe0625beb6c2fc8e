using System.Collections.Immutable;
using System.Globalization;
using Dukaan.Catalog;
using Dukaan.Values;

namespace Dukaan.Web.Storefront.Carts;

/// <summary>The input of a cart's form.</summary>
/// <param name="ProductId">Has the form of an id; the cart checks whether it is a product of this shop.</param>
/// <param name="VariantId">The variant, or null if it is chosen by its values, or the product has none.</param>
/// <param name="Values">One value of each of the product's options, as far as they were chosen.</param>
/// <param name="Quantity">0 to 999; null: the input is no such number.</param>
/// <param name="OperationId">The same for a repeat of the same press of the button; null: every request is new.</param>
internal sealed record CartForm(string ProductId, string? VariantId, ImmutableArray<string> Values, int? Quantity, string? OperationId)
{
    private const int MaxOperationId = 64;

    /// <summary>Null if it names nothing that could be a product.</summary>
    public static CartForm? Read(IFormCollection form)
    {
        string? Value(string name) => form[name] is [{ } text] ? text.Trim() : null;
        if (Value("productId") is not { } product || !Ids.IsId(product))
        {
            return null;
        }

        var quantity =
            Value("remove") is not null ? 0
            : Value("quantity") is { } text ? Number(text)
            : 1;
        var variant = Value("variantId") is { } id && Ids.IsId(id) ? id : null;
        var values = Enumerable.Range(0, VariantRules.MaxOptions).Select(i => Value($"option{i}")).TakeWhile(value => value is not null);
        return new CartForm(
            product,
            variant,
            [.. values.OfType<string>()],
            quantity,
            Value("op") is { Length: > 0 and <= MaxOperationId } operation ? operation : null
        );
    }

    private static int? Number(string text) => InputNormalizer.TryWhole(text, out int number) && number <= 999 ? number : null;
}
