using Dukaan.Values;

namespace Dukaan.Web.Storefront.Carts;

/// <summary>What a script learns after it changed the cart.</summary>
/// <param name="Count">Pieces in it.</param>
/// <param name="Total">At today's prices.</param>
public sealed record CartChanged(int Count, Money Total);
