namespace Dukaan.Web.Texts;

/// <summary>What lists of products say: how they are narrowed and sorted, and what a search did not find.</summary>
/// <param name="Filter">Opens what a list is narrowed and sorted by.</param>
/// <param name="SortBy">Before the orders.</param>
/// <param name="BestMatches">An order: what fits the search best.</param>
/// <param name="ShopOrder">An order: the shop's own.</param>
/// <param name="CheapestFirst">An order.</param>
/// <param name="DearestFirst">An order.</param>
/// <param name="NewestFirst">An order.</param>
/// <param name="BestSoldFirst">An order.</param>
/// <param name="BestRatedFirst">An order.</param>
/// <param name="Price">Before ranges of prices.</param>
/// <param name="FromPrice">Of this price, or of so many stars, and more.</param>
/// <param name="ToPrice">Of this price and less.</param>
/// <param name="Brand">Before the brands.</param>
/// <param name="InStock">Only what can be ordered.</param>
/// <param name="Clear">Shows all again.</param>
/// <param name="Missing">Words that stand nowhere in the shop.</param>
/// <param name="SomeWords">No product has all words of the search.</param>
/// <param name="OthersSearch">Before what others searched for that begins like this.</param>
public sealed record ListTexts(
    string Filter,
    string SortBy,
    string BestMatches,
    string ShopOrder,
    string CheapestFirst,
    string DearestFirst,
    string NewestFirst,
    string BestSoldFirst,
    string BestRatedFirst,
    string Price,
    string FromPrice,
    string ToPrice,
    string Brand,
    string InStock,
    string Clear,
    string Missing,
    string SomeWords,
    string OthersSearch
);
