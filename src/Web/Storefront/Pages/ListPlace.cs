using System.Globalization;
using Dukaan.Catalog;
using Dukaan.Values;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>
/// A product's position in a shop's lists, by properties of the product alone. So the products after a position are found even if the
/// product there was hidden or deleted, and independent of other changes of the list.
/// </summary>
/// <param name="Score">How well it matches the search, 0 without a search; higher first.</param>
/// <param name="Section">The position of its category; products without one come last.</param>
/// <param name="SectionId">Its category's id, which decides between equal positions; empty: none.</param>
/// <param name="Position">Its own position.</param>
/// <param name="ProductId">Its id, which decides between equal positions.</param>
internal readonly record struct ListPlace(int Score, long Section, string SectionId, long Position, string ProductId)
    : IComparable<ListPlace>
{
    private const NumberStyles Whole = NumberStyles.AllowLeadingSign;

    public static ListPlace Of(Product product, Category? section, int score) =>
        new(score, section?.Position ?? long.MaxValue, section?.Id ?? "", product.Position, product.Id);

    public int CompareTo(ListPlace other) =>
        (
            other.Score.CompareTo(Score),
            Section.CompareTo(other.Section),
            string.CompareOrdinal(SectionId, other.SectionId),
            Position.CompareTo(other.Position)
        ) switch
        {
            (not 0 and var byScore, _, _, _) => byScore,
            (_, not 0 and var bySection, _, _) => bySection,
            (_, _, not 0 and var byId, _) => byId,
            (_, _, _, not 0 and var byPosition) => byPosition,
            _ => string.CompareOrdinal(ProductId, other.ProductId),
        };

    public static bool operator <(ListPlace left, ListPlace right) => left.CompareTo(right) < 0;

    public static bool operator >(ListPlace left, ListPlace right) => left.CompareTo(right) > 0;

    public static bool operator <=(ListPlace left, ListPlace right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ListPlace left, ListPlace right) => left.CompareTo(right) >= 0;

    /// <summary>As a cursor.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Score}|{Section}|{SectionId}|{Position}|{ProductId}");

    /// <summary>Reads a cursor; false: it is none of these lists'.</summary>
    public static bool TryRead(string text, out ListPlace place)
    {
        place = default;
        if (
            text.Split('|') is not [var score, var section, var sectionId, var position, var productId]
            || !int.TryParse(score, Whole, CultureInfo.InvariantCulture, out var matched)
            || !long.TryParse(section, Whole, CultureInfo.InvariantCulture, out var first)
            || !long.TryParse(position, Whole, CultureInfo.InvariantCulture, out var second)
            || (sectionId.Length > 0 && !Ids.IsId(sectionId))
            || !Ids.IsId(productId)
        )
        {
            return false;
        }

        place = new ListPlace(matched, first, sectionId, second, productId);
        return true;
    }
}
