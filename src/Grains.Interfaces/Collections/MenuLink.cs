namespace Dukaan.Collections;

/// <summary>A link of a shop's menu. One to what is gone, or not visible, is passed over.</summary>
/// <param name="Target">What it leads to.</param>
/// <param name="Id">The category, collection or product; empty for others.</param>
/// <param name="Title">Up to 40 characters; empty: the name of what it leads to.</param>
[GenerateSerializer, Immutable, Alias("menu-link")]
public sealed record MenuLink(MenuTarget Target, string Id = "", string Title = "");
