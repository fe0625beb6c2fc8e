namespace Dukaan.Web.Domains;

/// <summary>A name to serve the shop under.</summary>
/// <param name="Name">One that you own, such as <c>shop.example.com</c>.</param>
public sealed record DomainGiven(string? Name);
