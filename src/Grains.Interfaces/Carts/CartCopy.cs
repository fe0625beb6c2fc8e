using Dukaan.Items;

namespace Dukaan.Carts;

/// <summary>A cart as one region gives it to another. It has nothing of the person whose cart it is.</summary>
/// <param name="Lines">In the order they were added.</param>
/// <param name="Version">The cart's own counter. Of two copies, the one with the higher version is right.</param>
/// <param name="Generation">As <see cref="CartView.Generation"/>.</param>
/// <param name="ChangedAt">When its lines changed last.</param>
[GenerateSerializer, Immutable, Alias("cart-copy")]
public sealed record CartCopy(ImmutableArray<QuoteLine> Lines, long Version, long Generation, DateTimeOffset ChangedAt)
{
    /// <summary>The order that this generation became, or null.</summary>
    [Id(0)]
    public string? OrderId { get; init; }

    /// <summary>The last operations that added something.</summary>
    [Id(1)]
    public ImmutableArray<string> Added { get; init; } = [];

    /// <summary>The region that writes the cart, as far as the one that gives the copy knows; null: that one itself.</summary>
    [Id(2)]
    public string? Holder { get; init; }
}
