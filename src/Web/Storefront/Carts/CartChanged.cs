using Dukaan.Values;

namespace Dukaan.Web.Storefront.Carts;

/// <summary>The response to a script that changed the cart.</summary>
/// <param name="Count">The number of pieces.</param>
/// <param name="Total">At current prices.</param>
public sealed record CartChanged(int Count, Money Total);
