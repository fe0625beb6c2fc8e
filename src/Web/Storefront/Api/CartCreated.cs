namespace Dukaan.Web.Storefront.Api;

/// <summary>A new, empty cart. Anybody who knows its id may change it.</summary>
public sealed record CartCreated(string Id);
