namespace Dukaan.Web.Domains;

/// <summary>A custom domain for the shop.</summary>
/// <param name="Name">A domain that you own, such as <c>shop.example.com</c>.</param>
public sealed record DomainGiven(string? Name);
