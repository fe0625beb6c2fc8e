using System.Collections.Immutable;
using Dukaan.Catalog;

namespace Dukaan.Web.Catalog;

/// <summary>What a product can be had in.</summary>
/// <param name="Name">Size, colour…</param>
/// <param name="Values">In the order they are offered.</param>
public sealed record OptionBody(string? Name, ImmutableArray<string>? Values)
{
    public static OptionBody Of(ProductOption option) => new(option.Name, option.Values);

    public ProductOption Read() => new(Name ?? "", Values ?? []);
}
