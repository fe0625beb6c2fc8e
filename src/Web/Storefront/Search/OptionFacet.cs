using System.Collections.Immutable;

namespace Dukaan.Web.Storefront.Search;

/// <summary>An option that products can be had in.</summary>
/// <param name="Name">As the first of the products writes it.</param>
/// <param name="Values">At most <see cref="MaxValues"/>, and those that are wanted.</param>
internal sealed record OptionFacet(string Name, ImmutableArray<(string Value, int Count)> Values)
{
    public const int MaxValues = 30;

    /// <summary>How many options are offered.</summary>
    public const int MaxOptions = 6;
}
