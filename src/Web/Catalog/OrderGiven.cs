using System.Collections.Immutable;
using Dukaan.Web.Http;

namespace Dukaan.Web.Catalog;

/// <summary>A new order of items.</summary>
/// <param name="Ids">First to last; those not named follow.</param>
public sealed record OrderGiven(string[]? Ids)
{
    private const int Max = 5_000;

    /// <exception cref="ErrorException">422: the list is empty, too long, or contains something that is no id.</exception>
    public ImmutableArray<string> Read() =>
        Ids is { Length: > 0 and <= Max } && Ids.All(Dukaan.Values.Ids.IsId)
            ? [.. Ids]
            : throw new ErrorException(Problem.Field("ids", "ids-invalid", $"ids is a list of 1 to {Max} ids."));
}
