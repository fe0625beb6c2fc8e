namespace Dukaan.Storefront;

/// <summary>Which page of a shop: everything that a shared page may depend on, beside the version.</summary>
/// <param name="Kind">What kind of page; the renderer's names: <c>home</c>, <c>category</c>, <c>product</c>, <c>search</c>, and
/// <c>json:…</c> for the API's answers.</param>
/// <param name="Name">A handle, or what is searched for; empty if none.</param>
/// <param name="Filter">A second name, for lists that take a category and a search; empty if none.</param>
/// <param name="Number">Page number from 1.</param>
/// <param name="Size">How many per page where the caller may choose; 0: the renderer's own.</param>
/// <param name="Host">Scheme and host the shop is visited at, for absolute links; empty: none needed.</param>
/// <param name="Slug">The shop's name in the link that was followed: one that is not the current name is answered with a 308; empty:
/// whatever it is.</param>
/// <param name="AtRoot">Whether it is visited under a name of the shop's own, where its pages are at <c>/</c> and not at
/// <c>/s/{slug}</c>.</param>
/// <param name="After">The place in a list after which it goes on, in the renderer's words; empty: it begins with the first.</param>
[GenerateSerializer, Immutable, Alias("page-key")]
public readonly record struct PageKey(
    string Kind,
    string Name = "",
    string Filter = "",
    int Number = 1,
    int Size = 0,
    string Host = "",
    string Slug = "",
    bool AtRoot = false,
    string After = ""
);
