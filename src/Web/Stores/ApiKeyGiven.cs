namespace Dukaan.Web.Stores;

/// <summary>An API key to create.</summary>
/// <param name="Name">What you call it, 1 to 60 characters.</param>
public sealed record ApiKeyGiven(string? Name);
