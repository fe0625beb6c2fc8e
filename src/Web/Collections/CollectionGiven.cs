using Dukaan.Collections;
using Dukaan.Web.Http;

namespace Dukaan.Web.Collections;

/// <summary>A collection to add.</summary>
/// <param name="Title">1 to 80 characters.</param>
/// <param name="Description">Up to 5,000 characters.</param>
/// <param name="Handle">The name in its link; if left out, it is made from the title.</param>
/// <param name="Picture">The id of a picture of this shop.</param>
/// <param name="Visible">True unless given.</param>
/// <param name="Rule">What belongs to it; if left out, it is put together by hand. That cannot be changed later.</param>
/// <param name="Sort">The order of its products; if left out: as they are arranged.</param>
/// <param name="Products">Ids of its first products, at most 500, if it is put together by hand.</param>
public sealed record CollectionGiven(
    string? Title,
    string? Description = null,
    string? Handle = null,
    string? Picture = null,
    bool? Visible = null,
    CollectionRuleBody? Rule = null,
    CollectionSort? Sort = null,
    string[]? Products = null
)
{
    public AddCollection Command(OperationId operation) =>
        new(
            operation.Value,
            Title ?? "",
            Description,
            Handle,
            Picture,
            Visible ?? true,
            Rule?.Read(),
            Sort ?? CollectionSort.Arranged,
            [.. Products ?? []]
        );
}
