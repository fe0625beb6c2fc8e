using Dukaan.Web.Storefront.Search;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>The one address of a list that is narrowed and sorted.</summary>
/// <param name="Path">Its page.</param>
/// <param name="Query">What is searched; empty: nothing.</param>
/// <param name="Filter">What of it is wanted.</param>
internal sealed record ListAddress(string Path, string Query, ListFilter Filter)
{
    public override string ToString()
    {
        var filter = Filter.ToString();
        return Query.Length == 0
            ? filter.Length == 0
                ? Path
                : $"{Path}?{filter}"
            : $"{Path}?q={Uri.EscapeDataString(Query)}{(filter.Length == 0 ? "" : $"&{filter}")}";
    }
}
