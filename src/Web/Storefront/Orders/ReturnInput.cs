using System.Collections.Immutable;
using System.Globalization;
using Dukaan.Orders;
using Dukaan.Values;

namespace Dukaan.Web.Storefront.Orders;

/// <summary>What is typed into the form of a return and not sent or not accepted yet.</summary>
/// <param name="Why">What is wrong.</param>
/// <param name="VariantId">The variant wanted in exchange; empty: money.</param>
/// <param name="Picture">The id of a photo that was stored already; empty: none.</param>
/// <param name="Pieces">By the line's number, as typed.</param>
internal sealed record ReturnInput(string Why, string VariantId, string Picture, ImmutableDictionary<int, string> Pieces)
{
    private const string PiecesField = "pieces-";
    private const int MaxLines = 50;

    public static ReturnInput None { get; } = new("", "", "", ImmutableDictionary<int, string>.Empty);

    public bool Any => Why.Length + VariantId.Length + Picture.Length > 0 || Pieces.Count > 0;

    public static string FieldOf(int line) => string.Create(CultureInfo.InvariantCulture, $"{PiecesField}{line}");

    public static ReturnInput Of(IFormCollection form) =>
        new(
            form["why"].ToString(),
            form["variantId"].ToString(),
            form["picture"].ToString(),
            Enumerable
                .Range(1, MaxLines)
                .Select(line => (Line: line, Typed: form[FieldOf(line)].ToString()))
                .Where(each => each.Typed.Length > 0 && each.Typed != "0")
                .ToImmutableDictionary(each => each.Line, each => each.Typed)
        );

    /// <summary>The step, or null where a number of pieces is none.</summary>
    public OrderStep? Step(string operationId)
    {
        var lines = ImmutableArray.CreateBuilder<LineQuantity>(Pieces.Count);
        foreach (var (line, typed) in Pieces.OrderBy(each => each.Key))
        {
            if (!InputNormalizer.TryWhole(typed, out int quantity))
            {
                return null;
            }

            lines.Add(new LineQuantity(line, quantity));
        }

        return new OrderStep(operationId, OrderAction.AskReturn, Why, Lines: lines.ToImmutable())
        {
            VariantId = VariantId.Length == 0 ? null : VariantId,
            Picture = Picture.Length == 0 ? null : Picture,
        };
    }
}
