namespace Dukaan.Web.Storefront.Api;

/// <summary>How the goods reach the shopper.</summary>
/// <param name="Method"><c>delivery</c>, or <c>pickup</c>: then no address is needed.</param>
/// <param name="Slot">The id of a time that the shop offers; null: none is chosen.</param>
public sealed record CheckoutDeliveryGiven(string? Method, string? Slot = null);
