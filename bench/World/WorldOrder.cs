using Dukaan.Bench.Marketplace;

namespace Dukaan.Bench.World;

/// <summary>A checkout, repeated until it was accepted or refused for good.</summary>
/// <param name="Place">Where the shopper is.</param>
/// <param name="Home">The home of the shop.</param>
/// <param name="Asked">Seconds since the load began, when it was sent first.</param>
/// <param name="Ended">The same, when it was answered for good.</param>
/// <param name="Later">How often it was told to come back, or got no answer.</param>
/// <param name="Accepted">The order; null: refused, such as sold out.</param>
internal sealed record WorldOrder(string Place, string Home, double Asked, double Ended, int Later, PlacedCheckout? Accepted);
