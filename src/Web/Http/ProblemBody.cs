using System.Collections.Immutable;
using Dukaan.Values;

namespace Dukaan.Web.Http;

/// <summary>Problem details (RFC 9457) on the wire.</summary>
/// <param name="Type"><c>about:blank</c>; <paramref name="Code"/> says which kind it is.</param>
/// <param name="Title">The status in words, in the language of the request (<c>Accept-Language</c>).</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">One sentence for a person, in that language.</param>
/// <param name="Code">Stable and machine readable: <c>slug-taken</c>.</param>
/// <param name="Errors">The errors by field.</param>
/// <param name="Items">The subjects, such as the ids of sold-out products.</param>
/// <param name="Lines">For <c>sold-out</c>: each line with too few units, and how many are left.</param>
/// <param name="NewTotal">The current total.</param>
/// <param name="Existing">The existing thing, such as the order of a cart.</param>
/// <param name="TraceId">The id of this request in the server's log.</param>
public sealed record ProblemBody(
    string Type,
    string Title,
    int Status,
    string Detail,
    string Code,
    IReadOnlyDictionary<string, string[]>? Errors,
    ImmutableArray<string>? Items,
    ImmutableArray<ShortLine>? Lines,
    Money? NewTotal,
    ExistingBody? Existing,
    string TraceId
);
