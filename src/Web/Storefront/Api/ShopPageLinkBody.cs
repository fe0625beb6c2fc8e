namespace Dukaan.Web.Storefront.Api;

/// <summary>A page that the seller wrote, such as a policy.</summary>
/// <param name="Url">Its address, with its text.</param>
public sealed record ShopPageLinkBody(string Handle, string Title, string Url);
