using System.Collections.Immutable;
using Dukaan.Catalog;

namespace Dukaan.Web.Catalog;

/// <summary>An option of a product, such as size.</summary>
/// <param name="Name">For example size or colour.</param>
/// <param name="Values">In order.</param>
public sealed record OptionBody(string? Name, ImmutableArray<string>? Values)
{
    public static OptionBody Of(ProductOption option) => new(option.Name, option.Values);

    public ProductOption Read() => new(Name ?? "", Values ?? []);
}
