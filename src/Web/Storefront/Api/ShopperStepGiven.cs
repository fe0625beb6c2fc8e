namespace Dukaan.Web.Storefront.Api;

/// <summary>What goes with a shopper's step.</summary>
/// <param name="Reason">To cancel: why, if they like; up to 300 characters.</param>
/// <param name="Reference">To say that it was paid: the reference (UTR) as the app shows it.</param>
public sealed record ShopperStepGiven(string? Reason = null, string? Reference = null);
