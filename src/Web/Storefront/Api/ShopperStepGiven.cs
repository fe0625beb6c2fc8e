namespace Dukaan.Web.Storefront.Api;

/// <summary>The input of a shopper's step.</summary>
/// <param name="Reason">To cancel: an optional reason, up to 300 characters.</param>
/// <param name="Reference">To report a payment: its reference (UTR) as shown by the app.</param>
public sealed record ShopperStepGiven(string? Reason = null, string? Reference = null);
