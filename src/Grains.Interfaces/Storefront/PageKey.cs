namespace Dukaan.Storefront;

/// <summary>The identity of a shop's page: everything that a shared page may depend on, besides the version.</summary>
/// <param name="Kind">The kind of page, named by the renderer: <c>home</c>, <c>category</c>, <c>product</c>, <c>search</c>, and
/// <c>json:…</c> for the API.</param>
/// <param name="Name">A handle, or the text of a search; empty if none.</param>
/// <param name="Filter">A second filter, for lists by category and search; empty if none.</param>
/// <param name="Number">Page number from 1.</param>
/// <param name="Size">Items per page if the caller may choose; 0: the renderer's default.</param>
/// <param name="Host">Scheme and host under which the shop is visited, for absolute links; empty: not needed.</param>
/// <param name="Slug">The slug in the requested link; one that is not the current slug is answered with a 308; empty: not checked.</param>
/// <param name="AtRoot">Whether it is visited under a custom domain, where its pages are at <c>/</c> instead of <c>/s/{slug}</c>.</param>
/// <param name="After">The cursor after which a list continues, in the renderer's format; empty: from the first item.</param>
/// <param name="Plain">Whether it recommends nothing.</param>
/// <param name="Language">The language in which it is read, one of the shop's other ones; empty: the shop's own.</param>
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
    string After = "",
    bool Plain = false,
    string Language = ""
);
