using System.Globalization;
using Dukaan.Catalog;
using Dukaan.Search;
using Dukaan.Values;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>
/// A product's position in a shop's lists, by properties of the product alone. So the products after a position are found even if the
/// product there was hidden or deleted, and independent of other changes of the list.
/// </summary>
/// <param name="Rank">What the list is sorted by, higher first: how well it matches what is searched, a price, a time; 0 where it stands in
/// the shop's own order.</param>
/// <param name="Section">Its category's position; what stands in none comes last.</param>
/// <param name="SectionId">Its category, which decides between equal positions; empty: none.</param>
/// <param name="Position">Its own position.</param>
/// <param name="ProductId">Itself, which decides between equal positions.</param>
/// <param name="Plan">How the query was read (<see cref="QueryPlanText"/>), so that the list goes on by the same measure; empty where
/// nothing is searched.</param>
internal readonly record struct ListPlace(long Rank, long Section, string SectionId, long Position, string ProductId, string Plan = "")
    : IComparable<ListPlace>
{
    private const NumberStyles Whole = NumberStyles.AllowLeadingSign;

    public static ListPlace Of(Product product, Category? section, long rank) =>
        new(rank, section?.Position ?? long.MaxValue, section?.Id ?? "", product.Position, product.Id);

    public int CompareTo(ListPlace other) =>
        (
            other.Rank.CompareTo(Rank),
            Section.CompareTo(other.Section),
            string.CompareOrdinal(SectionId, other.SectionId),
            Position.CompareTo(other.Position)
        ) switch
        {
            (not 0 and var byRank, _, _, _) => byRank,
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
        string.Create(CultureInfo.InvariantCulture, $"{Rank}|{Section}|{SectionId}|{Position}|{ProductId}|{Plan}");

    /// <summary>Reads a cursor; false: it is none of these lists'.</summary>
    public static bool TryRead(string text, out ListPlace place)
    {
        place = default;
        if (
            text.Split('|') is not [var rank, var section, var sectionId, var position, var productId, .. var rest]
            || rest.Length > 1
            || !long.TryParse(rank, Whole, CultureInfo.InvariantCulture, out var ranked)
            || !long.TryParse(section, Whole, CultureInfo.InvariantCulture, out var first)
            || !long.TryParse(position, Whole, CultureInfo.InvariantCulture, out var second)
            || (sectionId.Length > 0 && !Ids.IsId(sectionId))
            || !Ids.IsId(productId)
            || (rest is [{ Length: > 0 } plan] && !QueryPlanText.TryRead(plan, out _))
        )
        {
            return false;
        }

        place = new ListPlace(ranked, first, sectionId, second, productId, rest is [var read] ? read : "");
        return true;
    }
}
