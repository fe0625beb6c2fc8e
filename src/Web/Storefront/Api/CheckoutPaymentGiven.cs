namespace Dukaan.Web.Storefront.Api;

/// <summary>The payment method.</summary>
/// <param name="Method"><c>cod</c>, <c>upi</c> or <c>online</c>.</param>
public sealed record CheckoutPaymentGiven(string? Method);
