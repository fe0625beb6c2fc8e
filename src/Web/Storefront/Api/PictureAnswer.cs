namespace Dukaan.Web.Storefront.Api;

/// <summary>A picture with the addresses of its renditions: <c>{"320.webp": "/pictures/…", …}</c>.</summary>
public sealed record PictureAnswer(string Id, IReadOnlyDictionary<string, string> Urls);
