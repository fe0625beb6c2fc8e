using Dukaan.Collections;

namespace Dukaan.Web.Collections;

/// <summary>A link of the menu.</summary>
/// <param name="Target">What it leads to; the front page unless given.</param>
/// <param name="Id">The id of the category, collection or product; else empty.</param>
/// <param name="Title">Up to 40 characters; empty: the name of what it leads to.</param>
public sealed record MenuLinkBody(MenuTarget? Target, string? Id = null, string? Title = null);
