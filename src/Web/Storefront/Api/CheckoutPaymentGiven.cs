namespace Dukaan.Web.Storefront.Api;

/// <summary>How it is paid.</summary>
/// <param name="Method"><c>cod</c> or <c>upi</c>.</param>
public sealed record CheckoutPaymentGiven(string? Method);
