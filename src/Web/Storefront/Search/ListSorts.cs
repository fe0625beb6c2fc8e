namespace Dukaan.Web.Storefront.Search;

/// <summary>What addresses call the orders of a list.</summary>
internal static class ListSorts
{
    public static IReadOnlyList<ListSort> All { get; } = Enum.GetValues<ListSort>();

    public static string Name(ListSort sort) =>
        sort switch
        {
            ListSort.Price => "price",
            ListSort.PriceDescending => "-price",
            ListSort.Newest => "newest",
            ListSort.BestSold => "best-sold",
            ListSort.Rating => "rating",
            _ => "relevance",
        };

    public static bool TryRead(string text, out ListSort sort)
    {
        sort = All.FirstOrDefault(each => Name(each) == text);
        return Name(sort) == text;
    }
}
