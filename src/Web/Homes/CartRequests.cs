namespace Dukaan.Web.Homes;

/// <summary>
/// Marks endpoints of carts among those of <see cref="AtHome"/>: once all regions can, their requests are served where the shopper is, or
/// go to the home with the cart.
/// </summary>
/// <param name="ServedHere">Whether they are served where the shopper is; else the cart goes with them.</param>
public sealed record CartRequests(bool ServedHere)
{
    /// <summary>The parameter of a cart's page that shows what the home has left of its goods.</summary>
    public const string Stock = "stock";
}
