using Dukaan.Catalog;
using Dukaan.Web.Http;

namespace Dukaan.Web.Catalog;

/// <summary>A product to add.</summary>
/// <param name="Title">1 to 140 characters.</param>
/// <param name="Price">More than zero, in the shop's currency.</param>
/// <param name="Description">Up to 5,000 characters.</param>
/// <param name="Category">A category's name; made if there is none.</param>
/// <param name="InStock">True unless given.</param>
/// <param name="Stock">Units, where they are counted.</param>
/// <param name="Handle">The name in its link; left out, made from the title.</param>
/// <param name="Visible">True unless given.</param>
/// <param name="Pictures">Ids of pictures of this shop.</param>
public sealed record ProductGiven(
    string? Title,
    MoneyGiven? Price,
    string? Description = null,
    string? Category = null,
    bool? InStock = null,
    long? Stock = null,
    string? Handle = null,
    bool? Visible = null,
    string[]? Pictures = null)
{
    public AddProduct Command(OperationId operation) => new(
        operation.Value,
        Title ?? "",
        (Price ?? new MoneyGiven(null, null)).Read("price"),
        Description,
        Category,
        InStock ?? true,
        Stock,
        Handle,
        [.. Pictures ?? []],
        Visible ?? true);
}
