namespace Dukaan.Web.Storefront.Search;

/// <summary>In which order a list stands.</summary>
internal enum ListSort
{
    /// <summary>Best matches first; without a search the shop's own order.</summary>
    Relevance,

    /// <summary>Cheapest first.</summary>
    Price,

    /// <summary>Dearest first.</summary>
    PriceDescending,

    /// <summary>Newest first.</summary>
    Newest,

    /// <summary>What sells most first.</summary>
    BestSold,

    /// <summary>Best rated first, of as many stars what was rated more often.</summary>
    Rating,
}
