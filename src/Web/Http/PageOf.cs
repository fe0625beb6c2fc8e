using System.Collections.Immutable;

namespace Dukaan.Web.Http;

/// <summary>A page of a list.</summary>
/// <param name="Items">In the list's order.</param>
/// <param name="NextCursor">The value of <c>cursor</c> for the next page; null: this is the last.</param>
public sealed record PageOf<T>(ImmutableArray<T> Items, string? NextCursor);
