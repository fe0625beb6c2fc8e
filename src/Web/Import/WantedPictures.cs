using System.Collections.Immutable;

namespace Dukaan.Web.Import;

/// <summary>Pictures that a row names for its product.</summary>
/// <param name="Line">The row.</param>
/// <param name="ProductId">The product; empty: it is not in the shop yet.</param>
/// <param name="Links">The addresses, in their order, those of variants last.</param>
/// <param name="Variants">The addresses of variants' pictures, with the variant's values.</param>
internal sealed record WantedPictures(
    long Line,
    string ProductId,
    ImmutableArray<string> Links,
    ImmutableArray<(string Link, ImmutableArray<string> Values)> Variants
);
