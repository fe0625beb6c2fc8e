namespace Dukaan.Web.Texts;

/// <summary>What pages say about the way a shop is arranged: its menu, collections, featured products, and what is gone.</summary>
/// <param name="Menu">Names the links above each page, for those who do not see them.</param>
/// <param name="Collections">The page of all collections.</param>
/// <param name="Featured">Above the products that the seller shows first.</param>
/// <param name="Empty">A collection that has no products now.</param>
/// <param name="Brand">Before a product's brand.</param>
/// <param name="Gone">What was here was deleted.</param>
/// <param name="GoneHint">What to do then.</param>
public sealed record ShelfTexts(string Menu, string Collections, string Featured, string Empty, string Brand, string Gone, string GoneHint);
