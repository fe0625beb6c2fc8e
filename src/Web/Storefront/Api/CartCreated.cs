namespace Dukaan.Web.Storefront.Api;

/// <summary>A new, empty cart. Whoever knows its id may change it.</summary>
public sealed record CartCreated(string Id);
