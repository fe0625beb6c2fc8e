using System.Collections.Immutable;

namespace Dukaan.Web.Http;

/// <summary>A part of a list.</summary>
/// <param name="Items">In the list's order.</param>
/// <param name="NextCursor">What to send as <c>cursor</c> for the next part; null: that was all.</param>
public sealed record PageOf<T>(ImmutableArray<T> Items, string? NextCursor);
