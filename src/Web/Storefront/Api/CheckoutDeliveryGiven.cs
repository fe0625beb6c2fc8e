namespace Dukaan.Web.Storefront.Api;

/// <summary>How the goods reach the shopper.</summary>
/// <param name="Method"><c>delivery</c>, or <c>pickup</c>: then no address is needed.</param>
public sealed record CheckoutDeliveryGiven(string? Method);
